package kg.daryger.matching.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.daryger.agenda.EventId;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.matching.Direction;
import kg.daryger.matching.OtherSlotsAsked;
import kg.daryger.matching.ProposalAccepted;
import kg.daryger.matching.ProposalAwaitsHead;
import kg.daryger.matching.ProposalDeclined;
import kg.daryger.matching.ProposalId;
import kg.daryger.matching.ProposalLapsed;
import kg.daryger.matching.ProposalReturned;
import kg.daryger.matching.ProposalSent;
import kg.daryger.matching.ProposalState;
import kg.daryger.matching.ProposalView;
import kg.daryger.matching.ProposalWithdrawn;
import kg.daryger.matching.Slot;
import kg.daryger.need.NeedId;
import kg.daryger.offer.OfferId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An invitation, an application or a suggestion: one answer a side, the initiator's given with it. A side agrees by picking
 * one of the slots; when both have, it is scheduled.
 */
@Table("proposal")
class Proposal extends AbstractAggregateRoot<Proposal> {

    @Id
    private ProposalId id;

    @Version
    private int version;

    private NeedId needId;
    private @Nullable OfferId offerId;
    private InstitutionId institutionId;
    private DoctorId leadId;
    private Direction direction;
    private boolean online;
    private Instant sentAt;
    private UUID sentBy;
    private String score;
    private int weightsVersion;

    @MappedCollection(idColumn = "proposal_id", keyColumn = "position")
    private List<ProposalDoctor> doctors;

    @MappedCollection(idColumn = "proposal_id", keyColumn = "position")
    private List<ProposalSlot> slots;

    @MappedCollection(idColumn = "proposal_id", keyColumn = "position")
    private List<HouseSlot> houseSlots;

    private @Nullable String houseComment;
    private ProposalState state;
    private boolean institutionAgreed;
    private boolean doctorAgreed;
    private Instant answerBy;
    private @Nullable Instant answeredAt;
    private @Nullable EventId eventId;
    private @Nullable String declineReason;

    @SuppressWarnings("NullAway.Init") // Spring Data fills the fields
    private Proposal() {}

    /** Sent at once; or held until the head agrees to its need: the other side does not learn of it before. */
    static Proposal begin(ProposalDraft draft, UUID sentBy, Instant now) {
        var proposal = new Proposal();
        proposal.id = ProposalId.fresh();
        proposal.needId = draft.need();
        proposal.offerId = draft.offer();
        proposal.institutionId = draft.institution();
        proposal.leadId = draft.doctors().getFirst();
        proposal.direction = draft.direction();
        proposal.online = draft.online();
        proposal.sentAt = now;
        proposal.sentBy = sentBy;
        proposal.score = draft.score();
        proposal.weightsVersion = Weights.VERSION;
        proposal.doctors = draft.doctors().stream().map(ProposalDoctor::new).toList();
        proposal.slots = draft.slots().stream().map(ProposalSlot::of).toList();
        proposal.houseSlots = List.of();
        proposal.institutionAgreed = draft.direction() == Direction.INSTITUTION_INVITES;
        proposal.doctorAgreed = draft.direction() == Direction.DOCTOR_APPLIES;
        proposal.answerBy = draft.answerBy();
        ProposalSlot.requireFuture(draft.slots(), now);
        proposal.state = draft.held() ? ProposalState.HELD : ProposalState.SENT;
        if (!draft.held()) {
            proposal.registerEvent(new ProposalSent(proposal.id, now));
        }
        return proposal;
    }

    /** The head agreed to the need: what was held goes out, without times that are over meanwhile. */
    void release(Instant now, Instant until) {
        if (state != ProposalState.HELD) {
            return;
        }
        slots = slots.stream().filter(one -> one.isAfter(now)).toList();
        sentAt = now;
        answerBy = until;
        state = ProposalState.SENT;
        registerEvent(new ProposalSent(id, now));
    }

    /** Its need is closed: nobody waits for an answer any more. */
    void lapse(Instant now) {
        if (state.open()) {
            answeredAt = now;
            registerEvent(new ProposalLapsed(id, now));
        }
        if (state.open() || state == ProposalState.HELD) {
            state = ProposalState.WITHDRAWN;
            houseSlots = List.of();
        }
    }

    /**
     * The side agrees to a slot. @return true when both sides now have, so that it has to be scheduled
     */
    boolean accept(Side side, Slot slot, Instant now) {
        requireTurn(side);
        ProposalSlot.requireAmong(slots, slot);
        ProposalSlot.requireFuture(List.of(slot), now);
        agreed(side, true);
        answeredAt = now;
        slots = List.of(ProposalSlot.of(slot));
        return institutionAgreed && doctorAgreed;
    }

    /** The institution's own answer, which its head has to agree to before it leaves the house. */
    void askHead(List<Slot> answer, Instant now) {
        requireTurn(Side.INSTITUTION);
        ProposalSlot.requireFuture(answer, now);
        houseSlots = answer.stream().map(HouseSlot::of).toList();
        houseComment = null;
        registerEvent(new ProposalAwaitsHead(id, now));
    }

    /** The head agrees: the answer counts. @return true when it has to be scheduled */
    boolean approve(Instant now) {
        var answer = requireHouseAnswer();
        if (answer.size() == 1 && slots.stream().anyMatch(one -> one.slot().equals(answer.getFirst()))) {
            return accept(Side.INSTITUTION, answer.getFirst(), now);
        }
        proposeSlots(Side.INSTITUTION, answer, now);
        return false;
    }

    /** The head does not agree; the coordinator answers anew. */
    void sendBack(String comment, Instant now) {
        requireHouseAnswer();
        houseSlots = List.of();
        houseComment = comment;
        registerEvent(new ProposalReturned(id, now));
    }

    private List<Slot> requireHouseAnswer() {
        requireOpen();
        if (houseSlots.isEmpty()) {
            throw new AlreadyAnswered();
        }
        return houseSlots.stream().map(HouseSlot::slot).toList();
    }

    void scheduled(EventId event, Instant now) {
        eventId = event;
        state = ProposalState.SCHEDULED;
        registerEvent(new ProposalAccepted(id, now));
    }

    void decline(Side side, DeclineReason reason, Instant now) {
        requireTurn(side);
        state = ProposalState.DECLINED;
        declineReason = reason.name();
        answeredAt = now;
        registerEvent(new ProposalDeclined(id, now));
    }

    /** None of the slots fits: the other side proposes new ones. */
    void askOtherSlots(Side side, Instant now) {
        requireTurn(side);
        agreed(side, true);
        agreed(side.other(), false);
        state = ProposalState.OTHER_SLOTS_ASKED;
        answeredAt = now;
        registerEvent(new OtherSlotsAsked(id, now));
    }

    /** The side whose turn it is proposes times; the other one picks. */
    void proposeSlots(Side side, List<Slot> proposed, Instant now) {
        requireTurn(side);
        ProposalSlot.requireFuture(proposed, now);
        slots = proposed.stream().map(ProposalSlot::of).toList();
        agreed(side, true);
        agreed(side.other(), false);
        state = ProposalState.SENT;
        registerEvent(new ProposalSent(id, now));
    }

    void withdraw(Instant now) {
        if (state != ProposalState.HELD) {
            requireOpen();
            registerEvent(new ProposalWithdrawn(id, now));
        }
        state = ProposalState.WITHDRAWN;
    }

    void expire() {
        requireOpen();
        state = ProposalState.EXPIRED;
    }

    /** Its event was cancelled: those concerned learn that from the event itself. */
    void fellThrough(Instant now) {
        state = ProposalState.WITHDRAWN;
        answeredAt = now;
    }

    void done() {
        state = ProposalState.DONE;
    }

    private void agreed(Side side, boolean yes) {
        if (side == Side.INSTITUTION) {
            institutionAgreed = yes;
        } else {
            doctorAgreed = yes;
        }
        houseSlots = List.of();
        houseComment = null;
    }

    private void requireTurn(Side side) {
        requireOpen();
        if (side == Side.INSTITUTION ? institutionAgreed : doctorAgreed) {
            throw new AlreadyAnswered();
        }
    }

    private void requireOpen() {
        if (!state.open()) {
            throw new AlreadyAnswered();
        }
    }

    ProposalId id() {
        return id;
    }

    List<DoctorId> doctors() {
        return doctors.stream().map(ProposalDoctor::doctorId).toList();
    }

    boolean online() {
        return online;
    }

    UUID sentBy() {
        return sentBy;
    }

    String score() {
        return score;
    }

    ProposalView view() {
        return new ProposalView(
                id,
                needId,
                offerId,
                doctors(),
                institutionId,
                direction,
                state,
                state.open() && !institutionAgreed,
                state.open() && !doctorAgreed,
                slots.stream().map(ProposalSlot::slot).toList(),
                eventId,
                sentAt,
                answerBy,
                answeredAt,
                declineReason,
                houseSlots.stream().map(HouseSlot::slot).toList(),
                houseComment);
    }
}
