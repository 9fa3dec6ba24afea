package kg.daryger.offer;

import java.time.LocalDate;
import java.util.List;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An offer. Its free text is shown only to viewers who may see the lead's name.
 *
 * @param lead the doctor who leads; the others are members
 * @param from first day it can be had, null: any time
 * @param capacity how many times it can be had; {@code taken} of them are
 * @param leadDays days between agreement and the first possible day
 * @param details what only some kinds have
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
        @Nullable LocalizedText conditions,
        Details details,
        int version) {

    /**
     * @param team whom the operating doctor brings or needs, in words (a nurse, a perfusionist)
     * @param equipment what has to be there for the operations
     * @param weeks how long an internship lasts
     * @param places how many interns at once
     * @param requirements what an intern has to bring
     */
    public record Details(
            @Nullable LocalizedText team,
            @Nullable LocalizedText equipment,
            @Nullable Integer weeks,
            @Nullable Integer places,
            @Nullable LocalizedText requirements) {

        public static final Details NONE = new Details(null, null, null, null, null);
    }
}
