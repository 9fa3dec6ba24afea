package kg.daryger.matching.domain;

import kg.daryger.live.LiveTopic;
import kg.daryger.matching.ProposalId;
import kg.daryger.shared.IdType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

    @Bean
    IdType<ProposalId> proposalId() {
        return new IdType<>(ProposalId.class, ProposalId::new);
    }

    @Bean
    IdType<MessageId> messageId() {
        return new IdType<>(MessageId.class, MessageId::new);
    }

    /** Both sides and the ministry hear of a proposal's changes. */
    @Bean
    LiveTopic proposalTopic(ProposalRows rows, Sides sides) {
        return new LiveTopic(
                "proposal",
                (actor, id) -> rows.findById(new ProposalId(id))
                        .map(Proposal::view)
                        .filter(view ->
                                actor.isOfficer() || !sides.sidesOf(actor, view).isEmpty())
                        .isPresent());
    }
}
