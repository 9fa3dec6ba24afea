package kg.daryger.institution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;

/** What other modules may ask of institutions. */
public interface Institutions {

    Optional<InstitutionView> find(InstitutionId id);

    Map<InstitutionId, InstitutionView> find(Collection<InstitutionId> ids);

    List<InstitutionView> all();

    /** Institutions that the account may act for, as head or coordinator. */
    Set<InstitutionId> actedForBy(AccountId account);

    /** Accounts of its head and coordinators. */
    Set<AccountId> staffOf(InstitutionId id);

    /** @throws kg.daryger.shared.NotFound when the actor is neither its head nor one of its coordinators */
    void requireActingFor(Actor actor, InstitutionId id);

    /** @throws kg.daryger.shared.NotFound when the actor is not its head */
    void requireHead(Actor actor, InstitutionId id);

    /** Rooms of the institution. */
    List<RoomView> rooms(InstitutionId id);

    record RoomView(
            RoomId id,
            InstitutionId institution,
            String name,
            RoomKind kind,
            int seats,
            boolean screen,
            boolean camera) {}

    /** THEATRE is an operating theatre. */
    enum RoomKind {
        HALL,
        CLASSROOM,
        THEATRE
    }
}
