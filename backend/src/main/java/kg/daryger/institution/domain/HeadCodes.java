package kg.daryger.institution.domain;

import java.util.Optional;
import kg.daryger.institution.InstitutionId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

interface HeadCodes extends CrudRepository<HeadCode, HeadCodeId> {

    /** Locked: tries come one after the other, so that nobody guesses more than five times by guessing at once. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<HeadCode> findBySelector(String selector);

    @Query("select * from head_code where institution_id = :institution and used_at is null and withdrawn_at is null")
    Optional<HeadCode> waitingFor(InstitutionId institution);
}
