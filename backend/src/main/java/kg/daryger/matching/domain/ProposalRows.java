package kg.daryger.matching.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kg.daryger.matching.ProposalId;
import kg.daryger.matching.ProposalState;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

/** Proposals by id. */
interface ProposalRows extends CrudRepository<Proposal, ProposalId> {

    /** Holds the row until the transaction ends, so that of two answers at once the second one sees the first. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Proposal> getById(ProposalId id);

    List<Proposal> findByStateInAndAnswerByBefore(List<ProposalState> states, Instant now);
}
