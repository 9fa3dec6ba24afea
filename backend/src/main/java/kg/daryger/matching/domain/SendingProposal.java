package kg.daryger.matching.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.matching.Direction;
import kg.daryger.matching.ProposalId;
import kg.daryger.matching.Slot;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedState;
import kg.daryger.need.NeedView;
import kg.daryger.need.Needs;
import kg.daryger.offer.OfferId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An institution invites, a doctor applies or the ministry suggests; the match stands in the proposal as it was then. */
@Component
public class SendingProposal {

    /** How long an answer is awaited; after half of it the side is reminded. */
    static final Duration PATIENCE = Duration.ofDays(14);

    private final ProposalRows proposals;
    private final Needs needs;
    private final Ranking ranking;
    private final ProposalTrail trail;
    private final Clock clock;

    SendingProposal(ProposalRows proposals, Needs needs, Ranking ranking, ProposalTrail trail, Clock clock) {
        this.proposals = proposals;
        this.needs = needs;
        this.ranking = ranking;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Sends it; the caller has made sure that the actor may act for the side that begins.
     *
     * @throws DoesNotFit when a gate fails
     * @throws AlreadyProposed when the doctor already has an open proposal for the need
     */
    @Transactional
    public ProposalId send(Actor actor, Wish wish) {
        var need = needs.find(wish.need()).orElseThrow(NotFound::new);
        if (!NeedState.OPEN.contains(need.state())) {
            throw new NeedNotOpen();
        }
        return begin(actor, wish, need, "sent");
    }

    /** As {@link #send}, but goes out only when the head has agreed to the need, if the need waits for that. */
    @Transactional
    ProposalId sendWithNeed(Actor actor, Wish wish) {
        var need = needs.find(wish.need()).orElseThrow(NotFound::new);
        return need.state() == NeedState.AWAITING_HEAD ? begin(actor, wish, need, "held") : send(actor, wish);
    }

    private ProposalId begin(Actor actor, Wish wish, NeedView need, String action) {
        var match = ranking.forNeed(need.terms(), Set.copyOf(wish.doctors())).stream()
                .filter(one -> one.doctor().equals(wish.doctors().getFirst()))
                .findFirst()
                .orElseThrow(DoesNotFit::new);
        var proposal =
                Proposal.begin(draft(wish, need, match), actor.requireAccount().value(), clock.instant());
        try {
            proposals.save(proposal);
        } catch (DuplicateKeyException twice) {
            throw new AlreadyProposed();
        }
        trail.step(actor, action, proposal, null);
        return proposal.id();
    }

    private ProposalDraft draft(Wish wish, NeedView need, Match match) {
        return new ProposalDraft(
                need.id(),
                wish.offer() != null ? wish.offer() : match.offer(),
                need.institution(),
                wish.direction(),
                wish.doctors(),
                wish.slots(),
                wish.online(),
                need.state() == NeedState.AWAITING_HEAD,
                clock.instant().plus(PATIENCE),
                match.snapshot());
    }

    /**
     * What is wished.
     *
     * @param doctors the first one leads
     * @param slots one to three, or none: dates to be agreed
     */
    public record Wish(
            NeedId need,
            @Nullable OfferId offer,
            Direction direction,
            List<DoctorId> doctors,
            List<Slot> slots,
            boolean online) {}

    /** The institution of the need. @throws NotFound when there is no such need */
    InstitutionId institutionOf(NeedId need) {
        return needs.find(need).map(NeedView::institution).orElseThrow(NotFound::new);
    }
}
