package kg.daryger.institution;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import org.jspecify.annotations.Nullable;

/** What other modules may ask of institutions. */
public interface Institutions {

    Optional<InstitutionView> find(InstitutionId id);

    Map<InstitutionId, InstitutionView> find(Collection<InstitutionId> ids);

    /** All institutions by their seed code. */
    List<InstitutionView> all();

    /** Institutions that the account may act for, as head or coordinator. */
    Set<InstitutionId> actedForBy(AccountId account);

    /** Those of them that are verified: that have a head. */
    Set<InstitutionId> verifiedActedForBy(AccountId account);

    /** All that the account may act for with the role; the head's when somebody is both. */
    Map<InstitutionId, StaffRole> rolesAt(AccountId account);

    /** Accounts of its head and coordinators. */
    Set<AccountId> staffOf(InstitutionId id);

    /** @throws kg.daryger.shared.NotFound when the actor is neither its head nor one of its coordinators */
    void requireActingFor(Actor actor, InstitutionId id);

    /** @throws kg.daryger.shared.NotFound when the actor is not its head */
    void requireHead(Actor actor, InstitutionId id);

    boolean isHead(Actor actor, InstitutionId id);

    /** The head wants to agree before a need or an acceptance leaves the house. */
    boolean headOkRequired(InstitutionId id);

    /** Open rooms of the institution, by name. */
    List<RoomView> rooms(InstitutionId id);

    /** Usual teaching hours on the institution's wall clock. */
    List<TeachingHoursView> teachingHours(InstitutionId id);

    /** How every institution is staffed, by seed code: for the ministry's list and its download. */
    List<Staffing> staffing();

    /**
     * Makes an account head or coordinator without letter or invitation: for demo data and imports.
     *
     * @param by the system
     * @throws kg.daryger.shared.NotAllowed when a person asks
     */
    void admit(InstitutionId id, AccountId account, StaffRole role, Actor by);

    /** @param link of the room's own meeting; only for staff and for those registered */
    record RoomView(
            RoomId id,
            InstitutionId institution,
            String name,
            RoomKind kind,
            int seats,
            boolean screen,
            boolean camera,
            @Nullable String link) {}

    /** THEATRE is an operating theatre. */
    enum RoomKind {
        HALL,
        CLASSROOM,
        THEATRE
    }

    enum StaffRole {
        HEAD,
        COORDINATOR
    }

    /** @param until midnight at the day's end is 00:00 */
    record TeachingHoursView(DayOfWeek weekday, LocalTime from, LocalTime until) {}

    /**
     * @param head null: none is appointed
     * @param letterUntil a letter with an unused code is valid until then; null: there is none
     */
    record Staffing(
            InstitutionId institution,
            @Nullable AccountId head,
            @Nullable Instant headSince,
            @Nullable Instant letterUntil,
            int coordinators) {}
}
