package kg.daryger.matching.domain;

import kg.daryger.mail.SignedLinks;
import kg.daryger.matching.AnswerLinks;
import kg.daryger.matching.ProposalId;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Actors;
import org.springframework.stereotype.Component;

/** Makes and reads the links of mails that ask for an answer. The account is asked anew: who was locked can't answer. */
@Component
public class AnsweringByLink implements AnswerLinks {

    private static final String PURPOSE = "matching.answer";

    private final SignedLinks links;
    private final ProposalRows proposals;
    private final Actors actors;

    AnsweringByLink(SignedLinks links, ProposalRows proposals, Actors actors) {
        this.links = links;
        this.proposals = proposals;
        this.actors = actors;
    }

    @Override
    public String token(ProposalId proposal, AccountId account) {
        var until = proposals.findById(proposal).orElseThrow().view().answerBy();
        return links.create(PURPOSE, proposal.value(), account, until);
    }

    /** @throws kg.daryger.mail.SignedLinkRefused when it is damaged or over */
    public Link read(String token) {
        var link = links.verify(token, PURPOSE);
        return new Link(actors.of(link.account()), new ProposalId(link.subject()));
    }

    /** On whose behalf, and what it is about. */
    public record Link(Actor actor, ProposalId proposal) {}
}
