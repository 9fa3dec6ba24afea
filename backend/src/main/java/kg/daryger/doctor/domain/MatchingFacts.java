package kg.daryger.doctor.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kg.daryger.doctor.DoctorFacts;
import kg.daryger.doctor.DoctorId;
import kg.daryger.identity.ConsentPurpose;
import org.springframework.stereotype.Component;

/** Published doctors as matching weighs them; nobody is shown these. */
@Component
class MatchingFacts {

    private final WholeDoctors doctors;
    private final DoctorTable table;
    private final Owners owners;
    private final Zones zones;

    MatchingFacts(WholeDoctors doctors, DoctorTable table, Owners owners, Zones zones) {
        this.doctors = doctors;
        this.table = table;
        this.owners = owners;
        this.zones = zones;
    }

    Map<DoctorId, DoctorFacts> of(Collection<DoctorId> ids) {
        var published = doctors.load(new LinkedHashSet<>(ids)).values().stream()
                .filter(one -> one.state() == ProfileState.PUBLISHED)
                .toList();
        var consents = owners.consents(published.stream().map(Whole::person).toList());
        var facts = new LinkedHashMap<DoctorId, DoctorFacts>();
        published.forEach(one ->
                facts.put(one.id(), facts(one, consents.getOrDefault(one.person(), Set.<ConsentPurpose>of()))));
        return facts;
    }

    private static DoctorFacts facts(Whole doctor, Set<ConsentPurpose> given) {
        return new DoctorFacts(
                doctor.id(),
                Objects.requireNonNull(doctor.details().country()),
                doctor.details().city(),
                doctor.expertise().specialties(),
                doctor.expertise().skills(),
                doctor.expertise().languages(),
                doctor.expertise().help().stream().map(Enum::name).collect(Collectors.toSet()),
                doctor.availability().daysAYear(),
                given.contains(ConsentPurpose.INVITATIONS)
                        && (given.contains(ConsentPurpose.INSTITUTIONS_SEE)
                                || given.contains(ConsentPurpose.MINISTRY_SEES)),
                given.contains(ConsentPurpose.PUBLIC_PAGE));
    }

    Set<DoctorId> published() {
        return table.published();
    }

    ZoneId zoneAt(DoctorId doctor, Instant instant) {
        return zones.at(doctor, instant);
    }
}
