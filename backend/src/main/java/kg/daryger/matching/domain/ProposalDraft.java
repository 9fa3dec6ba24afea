package kg.daryger.matching.domain;

import java.time.Instant;
import java.util.List;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.matching.Direction;
import kg.daryger.matching.Slot;
import kg.daryger.need.NeedId;
import kg.daryger.offer.OfferId;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal begins with.
 *
 * @param slots empty: dates to be agreed
 * @param held not sent before the head has agreed to the need
 * @param answerBy until when an answer is awaited
 * @param score the match as it was, JSON
 */
record ProposalDraft(
        NeedId need,
        @Nullable OfferId offer,
        InstitutionId institution,
        Direction direction,
        List<DoctorId> doctors,
        List<Slot> slots,
        boolean online,
        boolean held,
        Instant answerBy,
        String score) {}
