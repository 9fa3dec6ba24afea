package kg.daryger.matching.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kg.daryger.live.Live;
import kg.daryger.live.LiveTopic;
import kg.daryger.matching.ProposalId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The thread of a proposal: both sides write, the ministry does not read along. */
@Component
public class WritingMessage {

    private final ProposalRows proposals;
    private final Messages messages;
    private final Sides sides;
    private final Clock clock;
    private final Open open;

    WritingMessage(ProposalRows proposals, Messages messages, Sides sides, Clock clock, Open open) {
        this.proposals = proposals;
        this.messages = messages;
        this.sides = sides;
        this.clock = clock;
        this.open = open;
    }

    @Transactional
    public void write(Actor actor, ProposalId id, String text) {
        var side = side(actor, id);
        messages.save(
                new Message(MessageId.fresh(), 0, id, actor.requirePerson(), side, text.strip(), clock.instant()));
        open.pagesOf(id);
    }

    /** Oldest first. @throws NotFound for anybody but the two sides */
    @Transactional(readOnly = true)
    public List<Written> thread(Actor actor, ProposalId id) {
        var own = side(actor, id);
        return messages.findByProposalIdOrderById(id).stream()
                .map(message ->
                        new Written(message.side() == own, message.side().name(), message.text(), message.at()))
                .toList();
    }

    private Side side(Actor actor, ProposalId id) {
        return sides.requireSide(
                actor, proposals.findById(id).orElseThrow(NotFound::new).view());
    }

    /** @param own written by the reader's side */
    public record Written(boolean own, String side, String text, Instant at) {}

    /** Wakes the pages on which the thread is open. */
    @Component
    static class Open {

        private final Live live;
        private final LiveTopic proposalTopic;

        Open(Live live, LiveTopic proposalTopic) {
            this.live = live;
            this.proposalTopic = proposalTopic;
        }

        void pagesOf(ProposalId id) {
            live.toTopic(proposalTopic, id.value());
        }
    }
}
