package kg.daryger.need.domain;

import java.util.EnumSet;
import java.util.Set;
import kg.daryger.institution.Institutions;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.need.CloseReason;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedState;
import kg.daryger.need.NeedView;
import kg.daryger.need.Needs;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may read a need, and what the reader may do with it now. */
@Component
public class NeedReading {

    private static final Role[] OUTSIDERS = {
        Role.DOCTOR, Role.HEAD, Role.COORDINATOR, Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER, Role.ANALYST
    };

    private final Needs needs;
    private final Institutions institutions;

    NeedReading(Needs needs, Institutions institutions) {
        this.needs = needs;
        this.institutions = institutions;
    }

    /** @throws NotFound when there is none or it has not left its house and the reader is not of that house */
    public NeedView read(NeedId id, Actor reader) {
        return needs.find(id).filter(need -> mayRead(need, reader)).orElseThrow(NotFound::new);
    }

    boolean mayRead(NeedId id, Actor reader) {
        return needs.find(id).filter(need -> mayRead(need, reader)).isPresent();
    }

    private boolean mayRead(NeedView need, Actor reader) {
        return officeOf(need, reader) != null || (leftHouse(need) && isOutsider(reader));
    }

    private static boolean leftHouse(NeedView need) {
        return NeedState.OUT_OF_HOUSE.contains(need.state()) && need.publishedAt() != null;
    }

    private static boolean isOutsider(Actor reader) {
        for (Role role : OUTSIDERS) {
            if (reader.is(role)) {
                return true;
            }
        }
        return false;
    }

    /** What the reader is in the need's institution; null: nothing. */
    public @Nullable StaffRole officeOf(NeedView need, Actor reader) {
        return reader.account() == null
                ? null
                : institutions.rolesAt(reader.account()).get(need.institution());
    }

    /** What the reader may do now: what a page offers. The verbs themselves decide again. */
    public Set<NeedAction> actions(NeedView need, Actor reader) {
        var may = EnumSet.noneOf(NeedAction.class);
        var office = officeOf(need, reader);
        if (office != null) {
            may.addAll(ofStaff(need));
        }
        if (office == StaffRole.HEAD && need.state() == NeedState.AWAITING_HEAD) {
            may.add(NeedAction.APPROVE);
            may.add(NeedAction.SEND_BACK);
        }
        var ranked = EnumSet.of(NeedState.PUBLISHED, NeedState.MATCHED, NeedState.IN_PROGRESS);
        if ((reader.is(Role.PROGRAMME_MANAGER) || reader.is(Role.SCHEDULER)) && ranked.contains(need.state())) {
            may.add(NeedAction.RANK);
        }
        return may;
    }

    private static Set<NeedAction> ofStaff(NeedView need) {
        return switch (need.state()) {
            case DRAFT -> EnumSet.of(NeedAction.REVISE, NeedAction.SUBMIT, NeedAction.CLOSE);
            case AWAITING_HEAD -> EnumSet.of(NeedAction.REVISE, NeedAction.CLOSE);
            case PUBLISHED -> EnumSet.of(NeedAction.REVISE, NeedAction.CLOSE, NeedAction.RENEW);
            case MATCHED -> EnumSet.of(NeedAction.REVISE);
            case IN_PROGRESS -> EnumSet.of(NeedAction.CLOSE);
            case FULFILLED -> EnumSet.noneOf(NeedAction.class);
            case CLOSED ->
                need.closeReason() == CloseReason.EXPIRED
                        ? EnumSet.of(NeedAction.RENEW)
                        : EnumSet.noneOf(NeedAction.class);
        };
    }
}
