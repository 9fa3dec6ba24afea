package kg.daryger.agenda.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.daryger.agenda.EventId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.text.WrittenWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What organisers write about events. */
@Component
class EventWords extends WrittenWords {

    private final EventAccess access;
    private final EventStore store;

    EventWords(JdbcClient jdbc, EventAccess access, EventStore store) {
        super("event", jdbc, new Columns("event", List.of("title", "description", "place"), Set.of()));
        this.access = access;
        this.store = store;
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
}
