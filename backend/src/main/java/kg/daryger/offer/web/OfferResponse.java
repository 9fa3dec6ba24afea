package kg.daryger.offer.web;

import java.time.LocalDate;
import java.util.List;
import kg.daryger.doctor.DoctorCard;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferMode;
import kg.daryger.offer.OfferState;
import kg.daryger.offer.domain.ShowingOffers;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.Language;
import kg.daryger.shared.LocalizedText;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * An offer as one viewer may see it. Free text would tell who a doctor with a hidden name is: it is left out then.
 *
 * @param left how many times it can still be had
 * @param own the viewer leads it
 */
record OfferResponse(
        OfferId id,
        DoctorCard lead,
        List<DoctorCard> members,
        boolean own,
        OfferState state,
        HelpKind kind,
        @Nullable LocalizedText title,
        @Nullable LocalizedText description,
        String specialty,
        List<String> skills,
        List<String> languages,
        OfferMode mode,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int capacity,
        int left,
        int leadDays,
        boolean openToPeople,
        @Nullable LocalizedText conditions,
        @Nullable LocalizedText team,
        @Nullable LocalizedText equipment,
        @Nullable Integer weeks,
        @Nullable Integer places,
        @Nullable LocalizedText requirements) {

    static OfferResponse of(ShowingOffers.Shown shown, Language reader, Taxonomy taxonomy) {
        var offer = shown.offer();
        var details = offer.details();
        var named = shown.own() || shown.lead().name() != null;
        return new OfferResponse(
                offer.id(),
                DoctorCard.of(shown.lead(), reader, taxonomy),
                named
                        ? shown.members().stream()
                                .map(member -> DoctorCard.of(member, reader, taxonomy))
                                .toList()
                        : List.of(),
                shown.own(),
                offer.state(),
                offer.kind(),
                named ? offer.title() : null,
                named ? offer.description() : null,
                offer.specialty(),
                offer.skills(),
                offer.languages(),
                offer.mode(),
                offer.from(),
                offer.until(),
                offer.capacity(),
                offer.capacity() - offer.taken(),
                offer.leadDays(),
                offer.openToPeople(),
                named ? offer.conditions() : null,
                named ? details.team() : null,
                named ? details.equipment() : null,
                details.weeks(),
                details.places(),
                named ? details.requirements() : null);
    }
}
