package kg.daryger.search.suggest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import kg.daryger.institution.Institutions;
import kg.daryger.search.suggest.Beginnings.Entry;
import kg.daryger.search.suggest.Beginnings.Found;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What everybody may know: code lists, places and institutions. Looked at anew when the last look is some minutes old. */
@Component
class KnownThings {

    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    /** Other names of smaller places are too often those of something else. */
    private static final long KNOWN_PLACE = 100_000;

    private final Taxonomy taxonomy;
    private final Institutions institutions;
    private final Clock clock;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Looked looked = new Looked(List.of(), new Beginnings(List.of()), Instant.EPOCH);

    KnownThings(Taxonomy taxonomy, Institutions institutions, Clock clock) {
        this.taxonomy = taxonomy;
        this.institutions = institutions;
        this.clock = clock;
    }

    /** Before anybody types. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        look();
    }

    List<Found> find(String typed, int most) {
        if (looked.at().plus(GOOD_FOR).isBefore(clock.instant())) {
            Thread.ofVirtual().name("suggestions").start(this::look);
        }
        return looked.beginnings().find(typed, most);
    }

    private void look() {
        if (!looking.compareAndSet(false, true)) {
            return;
        }
        try {
            var entries = entries();
            var same = entries.equals(looked.entries());
            looked = new Looked(entries, same ? looked.beginnings() : new Beginnings(entries), clock.instant());
        } finally {
            looking.set(false);
        }
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (var kind : ConceptKind.values()) {
            if (kind != ConceptKind.INSTITUTION) {
                taxonomy.all(kind).stream()
                        .filter(concept -> kind == ConceptKind.CITY || taxonomy.has(kind, concept.code()))
                        .map(this::entry)
                        .forEach(entries::add);
            }
        }
        institutions.all().stream()
                .map(one -> new Entry(
                        ConceptKind.INSTITUTION,
                        one.id().toString(),
                        List.copyOf(one.names().values()),
                        List.of(),
                        1_000_000_000L))
                .forEach(entries::add);
        return List.copyOf(entries);
    }

    private Entry entry(Concept concept) {
        var weight = weight(concept);
        var plain = concept.kind() == ConceptKind.CITY && weight < KNOWN_PLACE;
        return new Entry(
                concept.kind(),
                concept.code(),
                List.copyOf(concept.labels().values()),
                plain ? List.of() : concept.synonyms(),
                weight);
    }

    /** People look for specialties first; of places the larger is meant. */
    private long weight(Concept concept) {
        return switch (concept.kind()) {
            case SPECIALTY -> 6_000_000_000L;
            case SKILL -> 5_000_000_000L;
            case COUNTRY -> 4_000_000_000L;
            case REGION, LANGUAGE, HELP -> 3_000_000_000L;
            case INSTITUTION -> 1_000_000_000L;
            case CITY ->
                taxonomy.city(Long.parseLong(concept.code()))
                        .map(city -> city.population())
                        .orElse(0L);
        };
    }

    private record Looked(List<Entry> entries, Beginnings beginnings, Instant at) {}
}
