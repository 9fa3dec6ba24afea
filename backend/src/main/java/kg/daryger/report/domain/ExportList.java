package kg.daryger.report.domain;

import java.util.Arrays;
import java.util.Locale;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.Role;

/** The lists that can be downloaded. */
public enum ExportList {
    NEEDS(Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER, Role.ANALYST),
    OFFERS(Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER, Role.ANALYST),
    PROPOSALS(Role.SCHEDULER, Role.PROGRAMME_MANAGER, Role.ANALYST),
    INSTITUTIONS(Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER, Role.ANALYST),
    DOCTORS(Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER),
    INVITED(Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER),
    CREDENTIALS(Role.VERIFIER),
    EVENTS(Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER, Role.ANALYST);

    private final Role[] readers;

    ExportList(Role... readers) {
        this.readers = readers;
    }

    /** @throws kg.daryger.shared.NotAllowed when the actor may not read the list on the screen either */
    void requireReader(Actor actor) {
        actor.requireAny(readers);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws NotFound when there is no such list */
    public static ExportList of(String code) {
        return Arrays.stream(values())
                .filter(list -> list.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
