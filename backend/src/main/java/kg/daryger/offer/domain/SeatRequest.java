package kg.daryger.offer.domain;

import java.time.Instant;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.SeatAnswered;
import kg.daryger.offer.SeatAsked;
import kg.daryger.offer.SeatRequestId;
import kg.daryger.offer.SeatRequestState;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody asks for a place at an offer; an accepted one holds a place of its capacity. */
@Table("seat_request")
@SuppressWarnings("NullAway.Init") // the store fills the fields
class SeatRequest extends AbstractAggregateRoot<SeatRequest> {

    @Id
    private SeatRequestId id;

    @Version
    private int version;

    private OfferId offerId;
    private PersonId personId;
    private SeatRequestState state;
    private @Nullable String message;
    private @Nullable String answer;
    private Instant askedAt;
    private @Nullable Instant answeredAt;

    SeatRequest() {}

    static SeatRequest ask(OfferId offer, PersonId person, @Nullable String message, Instant now) {
        var request = new SeatRequest();
        request.id = SeatRequestId.fresh();
        request.offerId = offer;
        request.personId = person;
        request.message = message;
        request.state = SeatRequestState.ASKED;
        request.askedAt = now;
        request.registerEvent(new SeatAsked(offer, request.id, now));
        return request;
    }

    void accept(Instant now) {
        answer(SeatRequestState.ACCEPTED, null, now);
    }

    void decline(@Nullable String why, Instant now) {
        answer(SeatRequestState.DECLINED, why, now);
    }

    /** The offer ended before an answer. */
    void lapse(Instant now) {
        answer(SeatRequestState.LAPSED, null, now);
    }

    private void answer(SeatRequestState how, @Nullable String words, Instant now) {
        if (state != SeatRequestState.ASKED) {
            throw new SeatRequestAnswered();
        }
        state = how;
        answer = words;
        answeredAt = now;
        registerEvent(new SeatAnswered(offerId, id, personId, how, now));
    }

    /** @return true when it held a place, which is free now */
    boolean withdraw(Instant now) {
        if (state != SeatRequestState.ASKED && state != SeatRequestState.ACCEPTED) {
            throw new SeatRequestAnswered();
        }
        var held = state == SeatRequestState.ACCEPTED;
        state = SeatRequestState.WITHDRAWN;
        answeredAt = now;
        return held;
    }

    SeatRequestId id() {
        return id;
    }

    OfferId offer() {
        return offerId;
    }

    PersonId person() {
        return personId;
    }

    SeatRequestState state() {
        return state;
    }

    @Nullable
    String message() {
        return message;
    }

    @Nullable
    String answer() {
        return answer;
    }

    Instant askedAt() {
        return askedAt;
    }
}
