package kg.daryger.identity.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kg.daryger.shared.PersonId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ConsentDecisions extends Repository<ConsentDecision, UUID> {

    ConsentDecision save(ConsentDecision decision);

    @Query("select * from consent where person_id = :person and withdrawn_at is null")
    List<ConsentDecision> findStanding(PersonId person);

    @Query("select * from consent where person_id in (:persons) and withdrawn_at is null")
    List<ConsentDecision> findStandingOf(Collection<PersonId> persons);

    @Query("select * from consent where person_id = :person order by given_at desc, id desc")
    List<ConsentDecision> findHistory(PersonId person);
}
