package kg.daryger.matching.domain;

import java.time.LocalDate;
import java.util.List;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.matching.Direction;
import kg.daryger.matching.ProposalId;
import kg.daryger.matching.Slot;
import kg.daryger.need.NeedTerms;
import kg.daryger.need.Needs;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferMode;
import kg.daryger.offer.OfferState;
import kg.daryger.offer.OfferTaken;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.Offers;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** "We want this": the need filled in from the offer and the invitation, in one step. */
@Component
public class WantingOffer {

    private final Offers offers;
    private final Needs needs;
    private final Institutions institutions;
    private final SendingProposal sending;

    WantingOffer(Offers offers, Needs needs, Institutions institutions, SendingProposal sending) {
        this.offers = offers;
        this.needs = needs;
        this.institutions = institutions;
        this.sending = sending;
    }

    /** @throws OfferTaken when the offer is no longer open */
    @Transactional
    public ProposalId want(Actor actor, OfferId id, Wanted wanted) {
        institutions.requireActingFor(actor, wanted.institution());
        var offer = offers.find(id).orElseThrow(NotFound::new);
        if (offer.state() != OfferState.OPEN) {
            throw new OfferTaken();
        }
        var need = needs.publish(actor, wanted.institution(), terms(offer, wanted));
        var doctors = new java.util.ArrayList<>(List.of(offer.lead()));
        doctors.addAll(offer.members());
        return sending.sendWithNeed(
                actor,
                new SendingProposal.Wish(
                        need,
                        id,
                        Direction.INSTITUTION_INVITES,
                        doctors.stream().distinct().toList(),
                        wanted.slots(),
                        offer.mode() != OfferMode.ON_SITE));
    }

    private static NeedTerms terms(OfferView offer, Wanted wanted) {
        return new NeedTerms(
                offer.title(),
                offer.specialty(),
                offer.skills(),
                wanted.audience(),
                wanted.people(),
                offer.kind(),
                wanted.from(),
                wanted.until(),
                offer.languages(),
                null,
                null,
                null,
                List.of(),
                false,
                List.of(),
                false,
                null);
    }

    /** @param audience for whom @param people how many */
    public record Wanted(
            InstitutionId institution,
            String audience,
            int people,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<Slot> slots) {}
}
