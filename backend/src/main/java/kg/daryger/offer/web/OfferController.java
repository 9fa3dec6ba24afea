package kg.daryger.offer.web;

import jakarta.validation.Valid;
import kg.daryger.doctor.DoctorId;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferMode;
import kg.daryger.offer.domain.OfferFilter;
import kg.daryger.offer.domain.ShowingOffers;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.Role;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers for everybody who may see the doctors behind them. */
@RestController
@RequestMapping("/api/offers")
class OfferController {

    private final ShowingOffers showing;
    private final Taxonomy taxonomy;

    OfferController(ShowingOffers showing, Taxonomy taxonomy) {
        this.showing = showing;
        this.taxonomy = taxonomy;
    }

    @GetMapping
    @AllowedTo(Role.VISITOR)
    Paged<OfferResponse> list(OffersRequest filter, @Valid PageAsked page, Actor actor) {
        return showing.open(actor, filter.filter(), page)
                .map(shown -> OfferResponse.of(shown, actor.language(), taxonomy));
    }

    @GetMapping("/{id}")
    @AllowedTo(Role.VISITOR)
    OfferResponse show(@PathVariable OfferId id, Actor actor) {
        return OfferResponse.of(showing.one(actor, id), actor.language(), taxonomy);
    }

    record OffersRequest(
            @Nullable DoctorId lead,
            @Nullable HelpKind kind,
            @Nullable String specialty,
            @Nullable String skill,
            @Nullable String language,
            @Nullable OfferMode mode,
            @Nullable Boolean openToPeople) {

        OfferFilter filter() {
            return new OfferFilter(lead, kind, specialty, skill, language, mode, openToPeople);
        }
    }
}
