package kg.daryger.offer.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kg.daryger.audit.AuditEntry;
import kg.daryger.identity.Accounts;
import kg.daryger.identity.PersonName;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferWithdrawn;
import kg.daryger.offer.Offers;
import kg.daryger.offer.SeatRequestId;
import kg.daryger.offer.SeatRequestState;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The doctor who leads an offer answers those who ask for a place; accepting claims one of its capacity. */
@Component
@Transactional
public class AnsweringSeat {

    private final SeatRequests requests;
    private final ShowingOffers showing;
    private final Surroundings around;
    private final OfferTrail trail;
    private final Clock clock;

    AnsweringSeat(SeatRequests requests, ShowingOffers showing, Surroundings around, OfferTrail trail, Clock clock) {
        this.requests = requests;
        this.showing = showing;
        this.around = around;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws kg.daryger.offer.OfferTaken when no place is left */
    public void accept(Actor actor, SeatRequestId id) {
        var request = ofLead(actor, id);
        request.accept(clock.instant());
        requests.save(request);
        around.offers().claim(request.offer(), actor);
        leave(actor, "offer.seat-accepted", request);
    }

    /** @param why for whoever asked */
    public void decline(Actor actor, SeatRequestId id, @Nullable String why) {
        var request = ofLead(actor, id);
        request.decline(why, clock.instant());
        requests.save(request);
        leave(actor, "offer.seat-declined", request);
    }

    /** Who asks, oldest first; withdrawn ones are none of the lead's business any more. */
    @Transactional(readOnly = true)
    public List<Asking> of(Actor actor, OfferId offer) {
        showing.ownOne(actor, offer);
        var found = requests.findByOfferIdOrderByAskedAt(offer).stream()
                .filter(one -> one.state() != SeatRequestState.WITHDRAWN)
                .toList();
        Map<PersonId, PersonName> names =
                around.accounts().names(found.stream().map(SeatRequest::person).toList());
        return found.stream()
                .map(one -> new Asking(one.id(), names.get(one.person()), one.state(), one.message(), one.askedAt()))
                .toList();
    }

    /** The offer ended, or its last place is taken: nobody waits in vain. */
    @ApplicationModuleListener
    void on(OfferWithdrawn ended) {
        requests.findByOfferIdAndState(ended.offer(), SeatRequestState.ASKED).forEach(one -> {
            one.lapse(ended.at());
            requests.save(one);
            leave(Actor.system(), "offer.seat-lapsed", one);
        });
    }

    private SeatRequest ofLead(Actor actor, SeatRequestId id) {
        var request = requests.getById(id).orElseThrow(NotFound::new);
        showing.ownOne(actor, request.offer());
        return request;
    }

    private void leave(Actor actor, String action, SeatRequest request) {
        trail.leave(
                AuditEntry.of(actor, action, OfferTrail.KIND, request.offer().value())
                        .change("seat", null, request.state().name()));
    }

    /** What answering needs beside the requests. */
    @Component
    record Surroundings(Offers offers, Accounts accounts) {}

    /** @param name null: erased since */
    public record Asking(
            SeatRequestId id,
            @Nullable PersonName name,
            SeatRequestState state,
            @Nullable String message,
            Instant askedAt) {}
}
