package kg.daryger.notification.domain;

import java.util.List;
import java.util.Optional;
import kg.daryger.doctor.Doctors;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.Offers;
import org.springframework.stereotype.Component;

/** An offer's title, for those who may see the name of the doctor who wrote it. */
@Component
class OfferWords {

    private final Offers offers;
    private final Doctors doctors;

    OfferWords(Offers offers, Doctors doctors) {
        this.offers = offers;
        this.doctors = doctors;
    }

    Optional<String> title(OfferId id, Reader reader) {
        return offers.find(id)
                .filter(offer -> {
                    var lead = doctors.seenBy(doctors.viewerFor(reader.actor()), List.of(offer.lead()))
                            .get(offer.lead());
                    return lead != null && lead.name() != null;
                })
                .map(offer -> offer.title().shownIn(reader.language()).text());
    }
}
