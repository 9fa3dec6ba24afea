package kg.daryger.matching.domain;

import java.util.List;
import kg.daryger.matching.ProposalId;
import org.springframework.data.repository.CrudRepository;

/** The messages of all threads. */
interface Messages extends CrudRepository<Message, MessageId> {

    List<Message> findByProposalIdOrderById(ProposalId proposal);
}
