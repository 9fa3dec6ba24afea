package kg.daryger.agenda.domain;

import java.util.Map;
import java.util.Set;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.Participants.Place;
import kg.daryger.agenda.Reach;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks at events: all that decides what they may see and do, read once a request.
 *
 * @param institutions that the actor acts for
 * @param places events that the actor is registered for
 */
record EventReader(
        Actor actor, @Nullable DoctorId doctor, Set<InstitutionId> institutions, Map<EventId, Place> places) {

    private static final Set<EventStatus> STANDING =
            Set.of(EventStatus.SCHEDULED, EventStatus.HELD, EventStatus.CLOSED, EventStatus.CANCELLED);

    boolean speaks(EventView event) {
        return doctor != null && event.speakers().contains(doctor);
    }

    boolean hosts(EventView event) {
        return event.hosts().stream().anyMatch(institutions::contains);
    }

    /** Staff of a host; who made an event of their own; the ministry's schedulers where no institution is the host. */
    boolean manages(EventView event) {
        var made = event.origin() == null
                && actor.account() != null
                && actor.account().equals(event.createdBy());
        return hosts(event) || made || (event.hosts().isEmpty() && actor.is(Role.SCHEDULER));
    }

    /** Both sides may move it or call it off. */
    boolean changes(EventView event) {
        return manages(event) || (speaks(event) && event.status() != EventStatus.DRAFT);
    }

    boolean bringsLink(EventView event) {
        return actor.account() != null && actor.account().equals(event.linkPerson());
    }

    /** The link is for those who are part of it or hold a seat. */
    boolean seesLink(EventView event) {
        return changes(event) || bringsLink(event) || places.get(event.id()) == Place.SEAT;
    }

    boolean reads(EventView event, Reach narrowReach) {
        if (changes(event) || bringsLink(event)) {
            return true;
        }
        if (event.status() == EventStatus.DRAFT) {
            return false;
        }
        return actor.isOfficer()
                || places.containsKey(event.id())
                || (STANDING.contains(event.status()) && reaches(event.reach(), narrowReach));
    }

    /** What somebody of an audience reads of whom nothing else is known: neither registered nor part of it. */
    static boolean anybodyReads(Audience audience, EventView event, Reach narrowReach) {
        if (event.status() == EventStatus.DRAFT || event.status() == EventStatus.CANCELLED) {
            return false;
        }
        var toInstitutions = event.reach() == Reach.INSTITUTIONS
                || (event.reach() == Reach.PUBLIC_ASKED && narrowReach == Reach.INSTITUTIONS);
        return switch (audience) {
            case MINISTRY -> true;
            case INSTITUTIONS -> STANDING.contains(event.status()) && (event.reach() == Reach.PUBLIC || toInstitutions);
            case DOCTORS, PUBLIC -> STANDING.contains(event.status()) && event.reach() == Reach.PUBLIC;
        };
    }

    private boolean reaches(Reach reach, Reach narrowReach) {
        return switch (reach) {
            case PUBLIC -> true;
            case INSTITUTIONS -> !institutions.isEmpty();
            case PUBLIC_ASKED -> narrowReach == Reach.INSTITUTIONS && !institutions.isEmpty();
            case INVITED -> false;
        };
    }
}
