package kg.daryger.agenda.domain;

import java.util.List;
import java.util.Optional;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.Reach;
import kg.daryger.shared.Language;
import org.springframework.stereotype.Component;

/** What may be said of a published event to anybody. */
@Component
public class PublicEvent {

    private final EventStore store;
    private final EventWording wording;

    PublicEvent(EventStore store, EventWording wording) {
        this.store = store;
        this.wording = wording;
    }

    /** Empty unless an officer published it. */
    public Optional<Words> words(EventId id, Language language) {
        return store.findById(id)
                .map(Event::view)
                .filter(event -> event.reach() == Reach.PUBLIC && event.status() != EventStatus.DRAFT)
                .map(event -> new Words(
                        event,
                        wording.when(event, language),
                        wording.lines(event, language),
                        wording.url(event, language)));
    }

    /** @param when with both clocks @param lines title, time, place, speakers */
    public record Words(EventView event, String when, List<String> lines, String url) {}
}
