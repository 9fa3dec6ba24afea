package kg.daryger.credential.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.daryger.credential.CredentialId;
import kg.daryger.doctor.DoctorId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Credentials by id. */
interface CredentialRows extends CrudRepository<Credential, CredentialId> {

    List<Credential> findByDoctorIdOrderById(DoctorId doctor);

    /** Checked ones whose last day comes before the day. */
    @Query("select c.* from credential c where c.state = 'CHECKED' and c.valid_until < :day")
    List<Credential> findEndingBefore(LocalDate day);

    @Query("""
            select c.* from credential c where c.decided_at < :before
                and c.state in ('CHECKED', 'NOT_CHECKABLE', 'REJECTED', 'EXPIRED', 'REVOKED')
                and exists (select 1 from credential_evidence e where e.credential_id = c.id)
            """)
    List<Credential> findDecidedWithEvidenceBefore(Instant before);
}
