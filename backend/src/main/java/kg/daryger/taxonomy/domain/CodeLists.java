package kg.daryger.taxonomy.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kg.daryger.shared.Language;
import kg.daryger.shared.postgres.PostgresListener;
import kg.daryger.taxonomy.City;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Recognised;
import kg.daryger.taxonomy.Taxonomy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers from memory; reads the tables anew when any node changed them. Ready as soon as the bean exists. */
@Component
public class CodeLists implements Taxonomy, PostgresListener {
    private static final Logger LOG = LoggerFactory.getLogger(CodeLists.class);

    private final ListVersions versions;
    private final ConceptTable concepts;
    private final CityTable cities;
    private volatile Lists lists;

    CodeLists(LoadingLists loading, ListVersions versions, ConceptTable concepts, CityTable cities) {
        this.versions = versions;
        this.concepts = concepts;
        this.cities = cities;
        loading.loadShipped();
        this.lists = read();
    }

    private Lists read() {
        // the versions first: when a list changes in between, the next look finds a difference and reads again
        Map<String, String> known = versions.writes();
        return new Lists(known, concepts.all(), cities.all());
    }

    /** The first question should not wait for the preparation. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofVirtual().name("taxonomy").start(() -> lists.recogniser());
    }

    @Override
    public String channel() {
        return ListVersions.CHANNEL;
    }

    @Override
    public void onNotify(String payload) {
        Thread.ofVirtual().name("taxonomy").start(this::refresh);
    }

    @Override
    public void onReconnect() {
        onNotify("");
    }

    private synchronized void refresh() {
        try {
            if (!versions.writes().equals(lists.versions())) {
                Lists fresh = read();
                fresh.recogniser();
                lists = fresh;
            }
        } catch (RuntimeException failed) {
            LOG.error("code lists could not be read anew, the former ones stay", failed);
        }
    }

    @Override
    public Optional<Concept> find(ConceptKind kind, String code) {
        return lists.find(kind, code);
    }

    @Override
    public boolean has(ConceptKind kind, String code) {
        return find(kind, code).filter(c -> !Lists.isHeading(c)).isPresent();
    }

    @Override
    public Collection<Concept> all(ConceptKind kind) {
        return lists.all(kind);
    }

    @Override
    public String label(ConceptKind kind, String code, Language language) {
        return find(kind, code)
                .map(c -> c.labels().getOrDefault(language.code(), c.labels().getOrDefault("en", code)))
                .orElse(code);
    }

    @Override
    public Optional<City> city(long geonameId) {
        return lists.city(geonameId);
    }

    @Override
    public List<Recognised> recognise(String text, Language language) {
        List<Recognised> found = new ArrayList<>(lists.recogniser().recognise(text));
        for (int i = 1; i < found.size(); i++) {
            boolean equal = found.get(i).confidence() == found.get(i - 1).confidence();
            if (equal && isOwnLabel(found.get(i), language) && !isOwnLabel(found.get(i - 1), language)) {
                Collections.swap(found, i, i - 1);
            }
        }
        return List.copyOf(found);
    }

    private boolean isOwnLabel(Recognised r, Language language) {
        return label(r.kind(), r.code(), language).equalsIgnoreCase(r.via());
    }

    /** Entries that complete what is typed; misspelt and inflected words by recognising them when nothing begins so. */
    public List<Concept> complete(ConceptKind kind, String typed, Predicate<Concept> wanted, int limit) {
        Map<String, Concept> found = new LinkedHashMap<>();
        for (Concept concept : lists.completion(kind).complete(typed, wanted, limit)) {
            found.put(concept.code(), concept);
        }
        if (found.isEmpty()) {
            for (Recognised r : lists.recogniser().recognise(typed)) {
                if (r.kind() == kind && found.size() < limit) {
                    find(kind, r.code()).filter(wanted).ifPresent(c -> found.put(c.code(), c));
                }
            }
        }
        return List.copyOf(found.values());
    }
}
