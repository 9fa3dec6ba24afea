package kg.daryger.matching;

import java.time.Instant;
import java.util.List;
import kg.daryger.agenda.EventId;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.need.NeedId;
import kg.daryger.offer.OfferId;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the server knows it.
 *
 * @param doctors the first one leads
 * @param waitsForInstitution the institution has to answer next
 * @param waitsForDoctor the doctor has to answer next
 * @param houseAnswer the times that the institution would answer with, while its head has not agreed; only for its staff
 * @param houseComment why the head sent such an answer back; only for its staff
 */
public record ProposalView(
        ProposalId id,
        NeedId need,
        @Nullable OfferId offer,
        List<DoctorId> doctors,
        InstitutionId institution,
        Direction direction,
        ProposalState state,
        boolean waitsForInstitution,
        boolean waitsForDoctor,
        List<Slot> slots,
        @Nullable EventId event,
        Instant sentAt,
        Instant answerBy,
        @Nullable Instant answeredAt,
        @Nullable String declineReason,
        List<Slot> houseAnswer,
        @Nullable String houseComment) {

    /** The institution answered, and its head has not agreed yet. */
    public boolean awaitsHead() {
        return !houseAnswer.isEmpty();
    }

    /** As anybody outside the institution sees it. */
    public ProposalView fromOutside() {
        return new ProposalView(
                id,
                need,
                offer,
                doctors,
                institution,
                direction,
                state,
                waitsForInstitution,
                waitsForDoctor,
                slots,
                event,
                sentAt,
                answerBy,
                answeredAt,
                declineReason,
                List.of(),
                null);
    }
}
