package kg.daryger.matching.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.daryger.agenda.EventId;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.matching.Direction;
import kg.daryger.matching.OtherSlotsAsked;
import kg.daryger.matching.ProposalAccepted;
import kg.daryger.matching.ProposalDeclined;
import kg.daryger.matching.ProposalId;
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
    private final ProposalId id;

    @Version
    private int version;

    private final NeedId needId;
    private final @Nullable OfferId offerId;
    private final InstitutionId institutionId;
    private final DoctorId leadId;
    private final Direction direction;
    private final boolean online;
    private final Instant sentAt;
    private final UUID sentBy;
    private final String score;
    private final int weightsVersion;

    @MappedCollection(idColumn = "proposal_id", keyColumn = "position")
    private final List<ProposalDoctor> doctors;

    @MappedCollection(idColumn = "proposal_id", keyColumn = "position")
    private List<ProposalSlot> slots;

    private ProposalState state;
    private boolean institutionAgreed;
    private boolean doctorAgreed;
    private Instant answerBy;
    private @Nullable Instant answeredAt;
    private @Nullable EventId eventId;
    private @Nullable String declineReason;

    Proposal(
            ProposalId id,
            int version,
            NeedId needId,
            @Nullable OfferId offerId,
            InstitutionId institutionId,
            DoctorId leadId,
            Direction direction,
            boolean online,
            Instant sentAt,
            UUID sentBy,
            String score,
            int weightsVersion,
            List<ProposalDoctor> doctors,
            List<ProposalSlot> slots,
            ProposalState state,
            boolean institutionAgreed,
            boolean doctorAgreed,
            Instant answerBy) {
        this.id = id;
        this.version = version;
        this.needId = needId;
        this.offerId = offerId;
        this.institutionId = institutionId;
        this.leadId = leadId;
        this.direction = direction;
        this.online = online;
        this.sentAt = sentAt;
        this.sentBy = sentBy;
        this.score = score;
        this.weightsVersion = weightsVersion;
        this.doctors = doctors;
        this.slots = slots;
        this.state = state;
        this.institutionAgreed = institutionAgreed;
        this.doctorAgreed = doctorAgreed;
        this.answerBy = answerBy;
    }

    static Proposal send(ProposalDraft draft, UUID sentBy, Instant now) {
        var proposal = new Proposal(
                ProposalId.fresh(),
                0,
                draft.need(),
                draft.offer(),
                draft.institution(),
                draft.doctors().getFirst(),
                draft.direction(),
                draft.online(),
                now,
                sentBy,
                draft.score(),
                Weights.VERSION,
                draft.doctors().stream().map(ProposalDoctor::new).toList(),
                draft.slots().stream().map(ProposalSlot::of).toList(),
                ProposalState.SENT,
                draft.direction() == Direction.INSTITUTION_INVITES,
                draft.direction() == Direction.DOCTOR_APPLIES,
                draft.answerBy());
        proposal.requireFuture(draft.slots(), now);
        proposal.registerEvent(new ProposalSent(proposal.id, now));
        return proposal;
    }

    /**
     * The side agrees to a slot. @return true when both sides now have, so that it has to be scheduled
     */
    boolean accept(Side side, Slot slot, Instant now) {
        requireTurn(side);
        if (slots.stream().noneMatch(one -> one.slot().equals(slot))) {
            throw new SlotNotOffered();
        }
        requireFuture(List.of(slot), now);
        agreed(side, true);
        answeredAt = now;
        slots = new ArrayList<>(List.of(ProposalSlot.of(slot)));
        return institutionAgreed && doctorAgreed;
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
        requireFuture(proposed, now);
        slots = new ArrayList<>(proposed.stream().map(ProposalSlot::of).toList());
        agreed(side, true);
        agreed(side.other(), false);
        state = ProposalState.SENT;
        registerEvent(new ProposalSent(id, now));
    }

    void withdraw(Instant now) {
        requireOpen();
        state = ProposalState.WITHDRAWN;
        registerEvent(new ProposalWithdrawn(id, now));
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

    private void requireFuture(List<Slot> proposed, Instant now) {
        if (proposed.stream().anyMatch(slot -> !slot.planned().start().isAfter(now))) {
            throw new SlotInThePast();
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
                declineReason);
    }
}
