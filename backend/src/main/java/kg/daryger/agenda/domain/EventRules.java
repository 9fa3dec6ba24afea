package kg.daryger.agenda.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import kg.daryger.agenda.EventKind;
import kg.daryger.agenda.EventPlan;
import kg.daryger.agenda.PlannedTime;
import kg.daryger.doctor.Doctors;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.institution.RoomId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.Role;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** What an event that somebody makes on their own must fulfil. */
@Component
class EventRules {

    private static final Duration FARTHEST = Duration.ofDays(3 * 366);

    private final Doctors doctors;
    private final Institutions institutions;
    private final Taxonomy taxonomy;
    private final Clock clock;

    EventRules(Doctors doctors, Institutions institutions, Taxonomy taxonomy, Clock clock) {
        this.doctors = doctors;
        this.institutions = institutions;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    void check(Actor actor, EventPlan plan) {
        checkTime(plan.time());
        checkRooms(plan.hosts(), plan.rooms());
        var languages = plan.languages().stream().allMatch(code -> taxonomy.has(ConceptKind.LANGUAGE, code));
        require(languages, "languages", "agenda.field.languages.unknown");
        require(plan.handsOn() == (plan.kind() == EventKind.OPERATING_VISIT), "kind", "agenda.field.kind.hands-on");
        var officer = actor.is(Role.SCHEDULER) || actor.is(Role.PROGRAMME_MANAGER);
        var own = institutions.actedForBy(actor.requireAccount());
        require(
                officer ? institutions.find(plan.hosts()).size() == plan.hosts().size() : actsForAll(own, plan),
                "hosts",
                "agenda.field.hosts.not-yours");
        checkSpeakers(actor, plan, officer);
    }

    /** Nobody's time is booked behind their back: institutions invite, officers name those who want to be asked. */
    private void checkSpeakers(Actor actor, EventPlan plan, boolean officer) {
        var speakers = plan.speakers();
        require(officer || speakers.isEmpty(), "speakers", "agenda.field.speakers.by-invitation");
        require(!plan.handsOn() || !speakers.isEmpty(), "speakers", "agenda.field.speakers.needed");
        var seen = doctors.seenBy(doctors.viewerFor(actor), speakers).keySet();
        var facts = doctors.facts(speakers);
        var askable = speakers.stream().allMatch(one -> {
            var known = facts.get(one);
            return seen.contains(one) && known != null && known.invitations();
        });
        require(askable, "speakers", "agenda.field.speakers.unknown");
    }

    void checkTime(PlannedTime time) {
        var now = clock.instant();
        require(time.start().isAfter(now), "localStart", "agenda.field.start.past");
        require(time.start().isBefore(now.plus(FARTHEST)), "localStart", "agenda.field.start.far");
    }

    void checkRooms(Collection<InstitutionId> hosts, Set<RoomId> rooms) {
        if (!rooms.isEmpty()) {
            var there = hosts.stream()
                    .flatMap(host -> institutions.rooms(host).stream())
                    .map(Institutions.RoomView::id)
                    .collect(Collectors.toSet());
            require(there.containsAll(rooms), "rooms", "agenda.field.rooms.unknown");
        }
    }

    private static boolean actsForAll(Set<InstitutionId> own, EventPlan plan) {
        return !plan.hosts().isEmpty() && own.containsAll(plan.hosts());
    }

    private static void require(boolean fulfilled, String field, String messageKey) {
        if (!fulfilled) {
            throw new InvalidField(field, messageKey);
        }
    }
}
