package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kg.daryger.agenda.Agenda;
import kg.daryger.change.ChangePosition;
import kg.daryger.change.Changes;
import kg.daryger.change.Narrowings;
import kg.daryger.change.Narrowings.Narrowing;
import kg.daryger.doctor.DoctorId;
import kg.daryger.offer.Offers;
import kg.daryger.search.engine.SearchEngine;
import kg.daryger.search.engine.SearchEngine.EngineUnavailable;
import kg.daryger.shared.postgres.PostgresListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What fewer people may see than an engine's index knows: left out of every answer from the commit on, on every node, until
 * the index has got there. Nothing is kept but what the change feed itself says.
 */
@Component
class Suppression implements PostgresListener {

    private static final Logger LOG = LoggerFactory.getLogger(Suppression.class);

    /** An engine is asked for its position at most so often; until then too much is left out, never too little. */
    private static final long STALE_NANOS = 200_000_000L;

    private static final Comparator<ChangePosition> IN_ORDER =
            Comparator.comparingLong(ChangePosition::tx).thenComparingLong(ChangePosition::id);

    private final List<SearchEngine> engines;
    private final Narrowings narrowings;
    private final Offers offers;
    private final Agenda agenda;
    private final ConcurrentHashMap<String, Known> positions = new ConcurrentHashMap<>();
    private volatile Held held = new Held(ChangePosition.START, List.of());

    Suppression(List<SearchEngine> engines, Narrowings narrowings, Offers offers, Agenda agenda) {
        this.engines = List.copyOf(engines);
        this.narrowings = narrowings;
        this.offers = offers;
        this.agenda = agenda;
        reload();
    }

    @Override
    public String channel() {
        return Changes.CHANNEL;
    }

    @Override
    public void onNotify(String payload) {
        if (payload.equals(Changes.NARROWED)) {
            reloadApart();
        }
    }

    @Override
    public void onReconnect() {
        reloadApart();
    }

    private void reloadApart() {
        Thread.ofVirtual().name("suppression").start(() -> {
            try {
                reload();
            } catch (RuntimeException failed) {
                LOG.error("what was narrowed could not be read", failed);
            }
        });
    }

    /** One at a time, so that an older look never replaces a newer one. */
    private synchronized void reload() {
        var from = engines.stream().map(this::asked).min(IN_ORDER).orElse(ChangePosition.START);
        held = new Held(
                from, narrowings.since(from).stream().map(this::withheld).toList());
    }

    /** A doctor takes offers and events along: they say who leads them and who speaks. */
    private Withheld withheld(Narrowing narrowing) {
        var change = narrowing.change();
        var ids = new ArrayList<String>();
        ids.add(change.entityId().toString());
        if (change.kind().equals("doctor")) {
            var doctor = new DoctorId(change.entityId());
            offers.of(doctor).forEach(offer -> ids.add(offer.id().toString()));
            agenda.concerning(List.of(doctor), List.of()).forEach(event -> ids.add(event.toString()));
        }
        return new Withheld(ids, narrowing.at());
    }

    /** Ids that the engine's answers must not have. */
    Set<String> of(SearchEngine engine) {
        var position = position(engine);
        if (IN_ORDER.compare(position, held.from()) < 0) {
            reload();
        }
        var ids = new HashSet<String>();
        for (var one : held.all()) {
            if (IN_ORDER.compare(one.at(), position) > 0) {
                ids.addAll(one.ids());
            }
        }
        return ids;
    }

    private ChangePosition position(SearchEngine engine) {
        var known = positions.get(engine.name());
        return known != null && System.nanoTime() - known.nanos() < STALE_NANOS ? known.position() : asked(engine);
    }

    /** Of an engine that is away what it said last: it has not gone back. */
    private ChangePosition asked(SearchEngine engine) {
        var before = positions.get(engine.name());
        try {
            var now = new Known(engine.position(), System.nanoTime());
            positions.put(engine.name(), now);
            return now.position();
        } catch (EngineUnavailable away) {
            return before == null ? ChangePosition.START : before.position();
        }
    }

    private record Known(ChangePosition position, long nanos) {}

    /** @param from all narrowing changes after it are held */
    private record Held(ChangePosition from, List<Withheld> all) {}

    private record Withheld(List<String> ids, ChangePosition at) {}
}
