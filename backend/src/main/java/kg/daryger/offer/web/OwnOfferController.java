package kg.daryger.offer.web;

import jakarta.validation.Valid;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferState;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.domain.ShowingOffers;
import kg.daryger.offer.domain.WritingOffer;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.Role;
import kg.daryger.shared.web.Etag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A doctor's own offers. */
@RestController
@RequestMapping("/api/me/offers")
class OwnOfferController {

    private final WritingOffer writing;
    private final ShowingOffers showing;

    OwnOfferController(WritingOffer writing, ShowingOffers showing) {
        this.writing = writing;
        this.showing = showing;
    }

    @GetMapping
    @AllowedTo(Role.DOCTOR)
    Paged<OwnOfferResponse> list(
            @RequestParam(required = false) @Nullable OfferState state, @Valid PageAsked page, Actor actor) {
        return showing.own(actor, state, page).map(OwnOfferResponse::of);
    }

    @GetMapping("/{id}")
    @AllowedTo(Role.DOCTOR)
    ResponseEntity<OwnOfferResponse> show(@PathVariable OfferId id, Actor actor) {
        return answer(HttpStatus.OK, showing.ownOne(actor, id));
    }

    @PostMapping
    @AllowedTo(Role.DOCTOR)
    ResponseEntity<OwnOfferResponse> write(@Valid @RequestBody OfferRequest request, Actor actor) {
        return answer(HttpStatus.CREATED, writing.write(actor, request.written(), request.open()));
    }

    @PutMapping("/{id}")
    @AllowedTo(Role.DOCTOR)
    ResponseEntity<OwnOfferResponse> rewrite(
            @PathVariable OfferId id,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @Valid @RequestBody OfferRequest request,
            Actor actor) {
        return answer(HttpStatus.OK, writing.rewrite(actor, id, Etag.version(version), request.written()));
    }

    @PostMapping("/{id}/opening")
    @AllowedTo(Role.DOCTOR)
    ResponseEntity<OwnOfferResponse> open(
            @PathVariable OfferId id, @RequestHeader(HttpHeaders.IF_MATCH) String version, Actor actor) {
        return answer(HttpStatus.OK, writing.open(actor, id, Etag.version(version)));
    }

    @PostMapping("/{id}/withdrawal")
    @AllowedTo(Role.DOCTOR)
    ResponseEntity<OwnOfferResponse> withdraw(
            @PathVariable OfferId id, @RequestHeader(HttpHeaders.IF_MATCH) String version, Actor actor) {
        return answer(HttpStatus.OK, writing.withdraw(actor, id, Etag.version(version)));
    }

    private static ResponseEntity<OwnOfferResponse> answer(HttpStatus status, OfferView offer) {
        return ResponseEntity.status(status).eTag(Etag.of(offer.version())).body(OwnOfferResponse.of(offer));
    }
}
