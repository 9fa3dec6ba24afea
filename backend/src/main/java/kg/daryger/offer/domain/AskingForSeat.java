package kg.daryger.offer.domain;

import java.time.Clock;
import java.util.List;
import kg.daryger.audit.AuditEntry;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferState;
import kg.daryger.offer.Offers;
import kg.daryger.offer.SeatRequestId;
import kg.daryger.offer.SeatRequestState;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A participant asks for a place at an offer that is open to people, and may take the request back. */
@Component
@Transactional
public class AskingForSeat {

    private final SeatRequests requests;
    private final ShowingOffers showing;
    private final Offers offers;
    private final OfferTrail trail;
    private final Clock clock;

    AskingForSeat(SeatRequests requests, ShowingOffers showing, Offers offers, OfferTrail trail, Clock clock) {
        this.requests = requests;
        this.showing = showing;
        this.offers = offers;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param message what the lead should know
     * @throws NotFound when the actor may not see the offer
     * @throws NotOpenToPeople when places are not asked for one by one, or it is not open, or it is the actor's own
     */
    public SeatRequestId ask(Actor actor, OfferId id, @Nullable String message) {
        var shown = showing.one(actor, id);
        if (!shown.offer().openToPeople() || shown.offer().state() != OfferState.OPEN || shown.own()) {
            throw new NotOpenToPeople();
        }
        var request = SeatRequest.ask(id, actor.requirePerson(), message, clock.instant());
        try {
            requests.save(request);
        } catch (DuplicateKeyException twice) {
            throw new SeatAskedTwice();
        }
        trail.leave(AuditEntry.of(actor, "offer.seat-asked", OfferTrail.KIND, id.value()));
        return request.id();
    }

    /** A place that it held is free again. @throws NotFound when it is somebody else's */
    public void withdraw(Actor actor, SeatRequestId id) {
        var request = requests.getById(id)
                .filter(one -> one.person().equals(actor.requirePerson()))
                .orElseThrow(NotFound::new);
        if (request.withdraw(clock.instant())) {
            offers.release(request.offer(), actor);
        }
        requests.save(request);
        trail.leave(AuditEntry.of(
                actor, "offer.seat-withdrawn", OfferTrail.KIND, request.offer().value()));
    }

    /** The actor's own requests, newest first. */
    @Transactional(readOnly = true)
    public List<Own> own(Actor actor) {
        return requests.findByPersonIdOrderByAskedAtDesc(actor.requirePerson()).stream()
                .map(one -> new Own(one.id(), one.offer(), one.state(), one.answer(), one.askedAt()))
                .toList();
    }

    /** @param answer words of the lead, only with a refusal */
    public record Own(
            SeatRequestId id,
            OfferId offer,
            SeatRequestState state,
            @Nullable String answer,
            java.time.Instant askedAt) {}
}
