package kg.daryger.credential.domain;

import kg.daryger.doctor.DoctorId;
import org.springframework.data.repository.CrudRepository;

/** Identity bindings, one a doctor. */
interface IdentityBindings extends CrudRepository<IdentityBinding, DoctorId> {}
