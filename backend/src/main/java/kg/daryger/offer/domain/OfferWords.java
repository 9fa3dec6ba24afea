package kg.daryger.offer.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.daryger.change.Changes;
import kg.daryger.offer.OfferId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.text.WordColumns;
import kg.daryger.shared.text.WrittenWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What doctors write into their offers. */
@Component
class OfferWords implements WrittenWords {

    private final WordColumns columns;
    private final Changes changes;
    private final ShowingOffers showing;

    OfferWords(JdbcClient jdbc, Changes changes, ShowingOffers showing) {
        this.columns = new WordColumns(
                jdbc,
                "offer",
                List.of("title", "description", "conditions", "team", "equipment", "requirements"),
                Set.of());
        this.changes = changes;
        this.showing = showing;
    }

    @Override
    public String kind() {
        return "offer";
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

    @Override
    public Map<String, LocalizedText> words(UUID id) {
        return columns.read(id);
    }

    @Override
    public void put(UUID id, Map<String, LocalizedText> words) {
        columns.write(id, words);
        changes.touched(kind(), id);
    }
}
