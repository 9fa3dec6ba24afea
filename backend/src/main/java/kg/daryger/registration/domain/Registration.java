package kg.daryger.registration.domain;

import java.time.Instant;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.Profession;
import kg.daryger.institution.InstitutionId;
import kg.daryger.registration.RegistrationId;
import kg.daryger.registration.SeatReleased;
import kg.daryger.registration.SeatTaken;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/** A person's place at an event. */
@Table("registration")
@SuppressWarnings("NullAway.Init") // the store fills the fields
class Registration extends AbstractAggregateRoot<Registration> {

    @Id
    private RegistrationId id;

    @Version
    private int version;

    private EventId eventId;
    private PersonId personId;
    private @Nullable InstitutionId institutionId;
    private @Nullable Profession profession;
    private State state;
    private AccountId registeredBy;
    private Instant registeredAt;
    private @Nullable Instant cancelledAt;
    private boolean attended;

    Registration() {}

    static Registration waiting(EventId event, Attendee attendee, AccountId by, Instant now) {
        var registration = new Registration();
        registration.id = RegistrationId.fresh();
        registration.eventId = event;
        registration.personId = attendee.person();
        registration.institutionId = attendee.institution();
        registration.profession = attendee.profession();
        registration.registeredBy = by;
        registration.registeredAt = now;
        registration.state = State.WAITING;
        return registration;
    }

    /** There is a seat: at once, or after waiting. */
    void seat(Instant now) {
        hold();
        announce(now);
    }

    /** There is a seat, and nobody needs to be told. */
    void hold() {
        state = State.SEAT;
    }

    /** Tells the person that they have the seat. */
    void announce(Instant now) {
        registerEvent(new SeatTaken(eventId, personId, now));
    }

    /** It is the owner's now, who was entered here without an account. */
    void follow(PersonId owner) {
        personId = owner;
    }

    /** Adds what only the other registration of the same person says. */
    void complete(Registration other) {
        institutionId = institutionId == null ? other.institutionId : institutionId;
        profession = profession == null ? other.profession : profession;
    }

    /** @return true when a seat is free now */
    boolean cancel(Instant now) {
        var freed = state == State.SEAT;
        state = State.CANCELLED;
        cancelledAt = now;
        attended = false;
        registerEvent(new SeatReleased(eventId, personId, now));
        return freed;
    }

    void mark(boolean wasThere) {
        attended = wasThere && state == State.SEAT;
    }

    RegistrationId id() {
        return id;
    }

    EventId event() {
        return eventId;
    }

    PersonId person() {
        return personId;
    }

    @Nullable
    InstitutionId institution() {
        return institutionId;
    }

    @Nullable
    Profession profession() {
        return profession;
    }

    State state() {
        return state;
    }

    boolean attended() {
        return attended;
    }

    enum State {
        SEAT,
        WAITING,
        CANCELLED
    }

    /** @param institution that registers a colleague, null: the person does it alone */
    record Attendee(
            PersonId person,
            @Nullable InstitutionId institution,
            @Nullable Profession profession) {}
}
