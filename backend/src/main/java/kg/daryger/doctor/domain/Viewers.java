package kg.daryger.doctor.domain;

import java.util.Set;
import kg.daryger.doctor.Viewer;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.springframework.stereotype.Component;

/** Which audience an actor belongs to. */
@Component
class Viewers {

    private final Institutions institutions;

    Viewers(Institutions institutions) {
        this.institutions = institutions;
    }

    Viewer of(Actor actor) {
        if (actor.account() == null) {
            return Viewer.PUBLIC;
        }
        // whoever acts for an institution has one of its roles: others need not be looked up
        var acting = actor.is(Role.HEAD) || actor.is(Role.COORDINATOR)
                ? institutions.verifiedActedForBy(actor.account())
                : Set.<InstitutionId>of();
        return new Viewer(audience(actor, acting), actor.person(), acting);
    }

    private static Audience audience(Actor actor, Set<InstitutionId> acting) {
        // an analyst counts; whoever needs to know persons has one of the other scopes
        if (actor.is(Role.VERIFIER) || actor.is(Role.SCHEDULER) || actor.is(Role.PROGRAMME_MANAGER)) {
            return Audience.MINISTRY;
        }
        if (!acting.isEmpty()) {
            return Audience.INSTITUTIONS;
        }
        return actor.is(Role.DOCTOR) ? Audience.DOCTORS : Audience.PUBLIC;
    }
}
