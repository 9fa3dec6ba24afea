package kg.daryger.doctor.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import kg.daryger.identity.Accounts;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.Consents;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What identity knows of the persons behind profiles. */
@Component
class Owners {

    private final Accounts accounts;
    private final Consents consents;
    private final Zones zones;

    Owners(Accounts accounts, Consents consents, Zones zones) {
        this.accounts = accounts;
        this.consents = consents;
        this.zones = zones;
    }

    Map<PersonId, Set<ConsentPurpose>> consents(Collection<PersonId> persons) {
        return persons.isEmpty() ? Map.of() : consents.given(persons);
    }

    Map<PersonId, PersonName> names(Collection<PersonId> persons) {
        return persons.isEmpty() ? Map.of() : accounts.names(persons);
    }

    @Nullable
    String email(PersonId person) {
        return accounts.accountOf(person)
                .flatMap(accounts::contact)
                .map(Accounts.Contact::email)
                .orElse(null);
    }

    @Nullable
    ZoneId zoneOf(Whole doctor, Instant instant, boolean withTravel) {
        return zones.of(doctor, instant, withTravel).orElse(null);
    }

    @Nullable
    ZoneId zoneOfCity(@Nullable Long city) {
        return zones.ofCity(city).orElse(null);
    }
}
