package kg.daryger.offer.domain;

import java.time.LocalDate;
import java.util.List;
import kg.daryger.offer.OfferMode;
import kg.daryger.offer.OfferView;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;

/** What the lead says about an offer; the same record is the command that writes it. */
public record OfferTerms(
        HelpKind kind,
        LocalizedText title,
        @Nullable LocalizedText description,
        String specialty,
        List<String> skills,
        List<String> languages,
        OfferMode mode,
        @Nullable @Column("available_from") LocalDate from,
        @Nullable @Column("available_until") LocalDate until,
        int capacity,
        int leadDays,
        boolean openToPeople,
        @Nullable LocalizedText conditions,
        @Embedded.Empty OfferView.Details details) {

    /** Fields of another kind than the offer's own are dropped, so that a changed mind leaves nothing behind. */
    OfferTerms forItsKind() {
        var given = details;
        var kept =
                switch (kind) {
                    case OPERATING_VISIT -> new OfferView.Details(given.team(), given.equipment(), null, null, null);
                    case INTERNSHIP_HOST ->
                        new OfferView.Details(null, null, given.weeks(), given.places(), given.requirements());
                    default -> OfferView.Details.NONE;
                };
        return new OfferTerms(
                kind,
                title,
                description,
                specialty,
                skills,
                languages,
                mode,
                from,
                until,
                capacity,
                leadDays,
                openToPeople,
                conditions,
                kept);
    }
}
