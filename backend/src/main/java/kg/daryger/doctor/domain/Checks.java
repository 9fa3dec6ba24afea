package kg.daryger.doctor.domain;

import java.time.Clock;
import kg.daryger.shared.InvalidField;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Holds what an owner enters against the code lists. */
@Component
class Checks {

    private final Taxonomy taxonomy;
    private final Clock clock;

    Checks(Taxonomy taxonomy, Clock clock) {
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    void check(ProfileDetails details) {
        details.check(ProfileDetails.year(clock));
        var country = details.country();
        if (country != null && !taxonomy.has(ConceptKind.COUNTRY, country)) {
            throw new InvalidField("country", "doctor.field.code");
        }
        if (details.city() != null) {
            var city = taxonomy.city(details.city()).orElseThrow(() -> new InvalidField("city", "doctor.field.code"));
            if (!city.country().equals(country)) {
                throw new InvalidField("city", "doctor.field.city-country");
            }
        }
    }

    void check(ExpertiseDetails details) {
        details.check(taxonomy);
    }

    void check(AvailabilityDetails details) {
        details.check();
        if (details.travel().stream()
                .anyMatch(one -> one.city() != null && taxonomy.city(one.city()).isEmpty())) {
            throw new InvalidField("travel", "doctor.field.code");
        }
    }
}
