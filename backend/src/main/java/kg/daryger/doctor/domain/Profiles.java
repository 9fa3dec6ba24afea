package kg.daryger.doctor.domain;

import java.util.Optional;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.NotFound;
import org.springframework.data.repository.Repository;

interface Profiles extends Repository<Profile, DoctorId> {

    Profile save(Profile one);

    Optional<Profile> findById(DoctorId id);

    default Profile get(DoctorId id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
