package kg.daryger.doctor.domain;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Viewer;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.PersonName;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one function that decides what a viewer sees of doctors, for any number of them in a few queries. */
@Component
class Seeing {

    private final WholeDoctors doctors;
    private final DoctorTable table;
    private final Owners owners;
    private final Crowd crowd;
    private final Clock clock;

    Seeing(WholeDoctors doctors, DoctorTable table, Owners owners, Crowd crowd, Clock clock) {
        this.doctors = doctors;
        this.table = table;
        this.owners = owners;
        this.crowd = crowd;
        this.clock = clock;
    }

    Map<DoctorId, DoctorView> seenBy(Viewer viewer, Collection<DoctorId> asked) {
        return asked.isEmpty() ? Map.of() : seenBy(viewer, whole(asked));
    }

    /** What anybody of each audience sees: the doctors are read once, not once an audience. */
    Map<Audience, Map<DoctorId, DoctorView>> seenByEach(Collection<DoctorId> asked) {
        var read = whole(asked);
        var seen = new EnumMap<Audience, Map<DoctorId, DoctorView>>(Audience.class);
        for (var audience : Audience.values()) {
            seen.put(audience, seenBy(Viewer.anyOf(audience), read));
        }
        return seen;
    }

    private Read whole(Collection<DoctorId> asked) {
        var wholes = doctors.load(new LinkedHashSet<>(asked));
        return new Read(wholes, owners.consents(people(wholes.values())));
    }

    private Map<DoctorId, DoctorView> seenBy(Viewer viewer, Read read) {
        List<UUID> institutions =
                viewer.institutions().stream().map(InstitutionId::value).toList();
        var agreed = table.exchanged(read.doctors().keySet(), institutions, clock.instant());
        var portraits = new LinkedHashMap<DoctorId, Portrait>();
        for (var doctor : read.doctors().values()) {
            Set<DoctorField> open = doctor.person().equals(viewer.person())
                    ? EnumSet.allOf(DoctorField.class)
                    : Disclosure.fields(
                            new Disclosure.Subject(
                                    doctor.state(),
                                    read.consents().getOrDefault(doctor.person(), Set.<ConsentPurpose>of()),
                                    doctor.verified(),
                                    doctor.levels(),
                                    agreed.getOrDefault(doctor.id(), Set.of())),
                            viewer);
            if (!open.isEmpty()) {
                portraits.put(doctor.id(), new Portrait(doctor, open));
            }
        }
        return drawn(portraits);
    }

    /** As an audience would see it if it were published, consented to and verified: by the levels alone. */
    Optional<DoctorView> preview(DoctorId id, Audience audience) {
        @Nullable Whole doctor = doctors.load(List.of(id)).get(id);
        if (doctor == null) {
            throw new NotFound();
        }
        var open = Disclosure.byLevels(doctor.levels(), audience);
        return open.isEmpty()
                ? Optional.empty()
                : drawn(Map.of(id, new Portrait(doctor, open))).values().stream()
                        .findFirst();
    }

    private Map<DoctorId, DoctorView> drawn(Map<DoctorId, Portrait> portraits) {
        var named = portraits.values().stream()
                .filter(one -> one.open().contains(DoctorField.NAME))
                .toList();
        var names = owners.names(people(named.stream().map(Portrait::doctor).toList()));
        var nameless = portraits.values().stream()
                .filter(one -> !one.open().contains(DoctorField.NAME))
                .map(one -> one.nameless(false))
                .toList();
        var tooFew = crowd.tooFew(nameless);
        var views = new LinkedHashMap<DoctorId, DoctorView>();
        portraits.forEach((id, portrait) -> views.put(
                id,
                portrait.open().contains(DoctorField.NAME)
                        ? draw(portrait, names.get(portrait.doctor().person()))
                        : portrait.nameless(tooFew.contains(id))));
        return views;
    }

    private DoctorView draw(Portrait portrait, @Nullable PersonName name) {
        var open = portrait.open();
        var doctor = portrait.doctor();
        var zone = open.contains(DoctorField.CITY)
                ? owners.zoneOf(doctor, clock.instant(), open.contains(DoctorField.AVAILABILITY))
                : null;
        var email = open.contains(DoctorField.CONTACT) ? owners.email(doctor.person()) : null;
        return portrait.named(name, zone, email);
    }

    private static Set<PersonId> people(Collection<Whole> doctors) {
        var people = new HashSet<PersonId>();
        doctors.forEach(doctor -> people.add(doctor.person()));
        return people;
    }

    private record Read(Map<DoctorId, Whole> doctors, Map<PersonId, Set<ConsentPurpose>> consents) {}
}
