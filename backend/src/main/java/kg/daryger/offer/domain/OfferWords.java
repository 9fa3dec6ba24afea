package kg.daryger.offer.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.daryger.offer.OfferId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.text.WrittenWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What doctors write into their offers. */
@Component
class OfferWords extends WrittenWords {

    private final ShowingOffers showing;

    OfferWords(JdbcClient jdbc, ShowingOffers showing) {
        super(
                "offer",
                jdbc,
                new Columns(
                        "offer",
                        List.of("title", "description", "conditions", "team", "equipment", "requirements"),
                        Set.of()));
        this.showing = showing;
    }

    @Override
    public boolean readBy(UUID id, Actor actor) {
        return showing.find(actor, new OfferId(id)).isPresent();
    }

    @Override
    public boolean ownedBy(UUID id, Actor actor) {
        return showing.find(actor, new OfferId(id))
                .filter(ShowingOffers.Shown::own)
                .isPresent();
    }
}
