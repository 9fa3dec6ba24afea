package kg.daryger.agenda.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.daryger.agenda.EventId;
import kg.daryger.change.Changes;
import kg.daryger.shared.Actor;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.text.WordColumns;
import kg.daryger.shared.text.WrittenWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What organisers write about events. */
@Component
class EventWords implements WrittenWords {

    private final WordColumns columns;
    private final Changes changes;
    private final EventAccess access;
    private final EventStore store;

    EventWords(JdbcClient jdbc, Changes changes, EventAccess access, EventStore store) {
        this.columns = new WordColumns(jdbc, "event", List.of("title", "description", "place"), Set.of());
        this.changes = changes;
        this.access = access;
        this.store = store;
    }

    @Override
    public String kind() {
        return "event";
    }

    @Override
    public boolean readBy(UUID id, Actor actor) {
        return access.reads(actor, new EventId(id));
    }

    @Override
    public boolean ownedBy(UUID id, Actor actor) {
        var reader = access.reader(actor);
        return store.findById(new EventId(id))
                .filter(event -> reader.changes(event.view()))
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
