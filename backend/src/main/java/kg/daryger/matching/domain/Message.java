package kg.daryger.matching.domain;

import java.time.Instant;
import kg.daryger.matching.ProposalId;
import kg.daryger.shared.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A message in a proposal's thread. It stays with the proposal when its writer leaves the institution. */
@Table("proposal_message")
record Message(
        @Id MessageId id,
        @Version int version,
        ProposalId proposalId,
        PersonId author,
        Side side,
        String text,
        Instant at) {}
