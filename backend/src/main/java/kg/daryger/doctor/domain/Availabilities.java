package kg.daryger.doctor.domain;

import java.util.Optional;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.NotFound;
import org.springframework.data.repository.Repository;

interface Availabilities extends Repository<Availability, DoctorId> {

    Availability save(Availability one);

    Optional<Availability> findById(DoctorId id);

    default Availability get(DoctorId id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
