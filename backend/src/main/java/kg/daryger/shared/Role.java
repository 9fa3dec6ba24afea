package kg.daryger.shared;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a signed-in person may act as; rights are the union. {@link #VISITOR} stands for anybody, signed in or not,
 * {@link #MEMBER} for anybody with an account.
 */
public enum Role {
    VISITOR,
    MEMBER,
    DOCTOR,
    PARTICIPANT,
    HEAD,
    COORDINATOR,
    VERIFIER,
    SCHEDULER,
    PROGRAMME_MANAGER,
    ANALYST,
    ADMINISTRATOR;

    /** The scopes of a ministry officer. */
    public static final Set<Role> OFFICER = Set.copyOf(EnumSet.of(VERIFIER, SCHEDULER, PROGRAMME_MANAGER, ANALYST));
}
