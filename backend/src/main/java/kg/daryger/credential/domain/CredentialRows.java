package kg.daryger.credential.domain;

import java.util.List;
import kg.daryger.credential.CredentialId;
import kg.daryger.credential.CredentialState;
import kg.daryger.doctor.DoctorId;
import org.springframework.data.repository.CrudRepository;

/** Credentials by id. */
interface CredentialRows extends CrudRepository<Credential, CredentialId> {

    List<Credential> findByDoctorIdOrderById(DoctorId doctor);

    List<Credential> findByState(CredentialState state);
}
