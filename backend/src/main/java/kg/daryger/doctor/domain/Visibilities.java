package kg.daryger.doctor.domain;

import java.util.Optional;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.NotFound;
import org.springframework.data.repository.Repository;

interface Visibilities extends Repository<Visibility, DoctorId> {

    Visibility save(Visibility one);

    Optional<Visibility> findById(DoctorId id);

    default Visibility get(DoctorId id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
