package kg.daryger.offer.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.daryger.offer.OfferView;
import kg.daryger.shared.Actor;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.InvalidField;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the terms of an offer must fulfil beyond their form. */
@Component
class OfferRules {

    private final Taxonomy taxonomy;
    private final Clock clock;

    OfferRules(Taxonomy taxonomy, Clock clock) {
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    void check(OfferTerms terms) {
        require(taxonomy.has(ConceptKind.SPECIALTY, terms.specialty()), "specialty", "offer.field.specialty.unknown");
        require(known(ConceptKind.SKILL, terms.skills()), "skills", "offer.field.skills.unknown");
        require(known(ConceptKind.LANGUAGE, terms.languages()), "languages", "offer.field.languages.unknown");
        checkWindow(terms.from(), terms.until());
        if (terms.kind() == HelpKind.INTERNSHIP_HOST) {
            require(terms.details().weeks() != null, "weeks", "offer.field.weeks.missing");
            require(terms.details().places() != null, "places", "offer.field.places.missing");
        }
    }

    void checkWindow(OfferView offer) {
        checkWindow(offer.from(), offer.until());
    }

    private void checkWindow(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (until != null) {
            var today = LocalDate.ofInstant(clock.instant(), Actor.BISHKEK);
            require(!until.isBefore(today), "until", "offer.field.until.past");
            require(from == null || !until.isBefore(from), "until", "offer.field.until.before-from");
        }
    }

    private boolean known(ConceptKind kind, List<String> codes) {
        return codes.stream().allMatch(code -> taxonomy.has(kind, code));
    }

    private static void require(boolean fulfilled, String field, String messageKey) {
        if (!fulfilled) {
            throw new InvalidField(field, messageKey);
        }
    }
}
