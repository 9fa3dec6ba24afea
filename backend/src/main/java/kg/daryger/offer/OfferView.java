package kg.daryger.offer;

import java.time.LocalDate;
import java.util.List;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An offer.
 *
 * @param lead the doctor who leads; the others are members
 * @param from first day it can be had, null: any time
 * @param capacity how many times it can be had; {@code taken} of them are
 * @param leadDays days between agreement and the first possible day
 */
public record OfferView(
        OfferId id,
        DoctorId lead,
        List<DoctorId> members,
        OfferState state,
        HelpKind kind,
        LocalizedText title,
        @Nullable LocalizedText description,
        String specialty,
        List<String> skills,
        List<String> languages,
        OfferMode mode,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int capacity,
        int taken,
        int leadDays,
        boolean openToPeople,
        @Nullable LocalizedText conditions) {}
