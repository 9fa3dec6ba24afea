package kg.daryger.offer.web;

import java.time.LocalDate;
import java.util.List;
import kg.daryger.doctor.DoctorId;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferMode;
import kg.daryger.offer.OfferState;
import kg.daryger.offer.OfferView;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An offer as its lead edits it. @param version to be sent back in If-Match */
record OwnOfferResponse(
        OfferId id,
        int version,
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
        @Nullable LocalizedText team,
        @Nullable LocalizedText equipment,
        @Nullable Integer weeks,
        @Nullable Integer places,
        @Nullable LocalizedText requirements,
        List<DoctorId> members) {

    static OwnOfferResponse of(OfferView offer) {
        var details = offer.details();
        return new OwnOfferResponse(
                offer.id(),
                offer.version(),
                offer.state(),
                offer.kind(),
                offer.title(),
                offer.description(),
                offer.specialty(),
                offer.skills(),
                offer.languages(),
                offer.mode(),
                offer.from(),
                offer.until(),
                offer.capacity(),
                offer.taken(),
                offer.leadDays(),
                offer.openToPeople(),
                offer.conditions(),
                details.team(),
                details.equipment(),
                details.weeks(),
                details.places(),
                details.requirements(),
                offer.members());
    }
}
