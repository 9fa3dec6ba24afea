package kg.daryger.doctor.domain;

import java.util.Optional;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.NotFound;
import org.springframework.data.repository.Repository;

interface Expertises extends Repository<Expertise, DoctorId> {

    Expertise save(Expertise one);

    Optional<Expertise> findById(DoctorId id);

    default Expertise get(DoctorId id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
