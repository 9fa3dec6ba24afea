package kg.daryger.taxonomy.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.City;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Recognised;
import kg.daryger.taxonomy.Taxonomy;

/** The shipped lists without a database, for tests of what is built on them. */
public final class ShippedTaxonomy implements Taxonomy {

    private final Map<ConceptKind, Map<String, Concept>> concepts = new HashMap<>();
    private final Map<Long, City> cities = new HashMap<>();

    public ShippedTaxonomy() {
        Arrays.stream(ConceptKind.values())
                .flatMap(kind -> ShippedLists.entries(kind).stream())
                .map(ListEntry::concept)
                .forEach(one -> concepts.computeIfAbsent(one.kind(), none -> new HashMap<>())
                        .put(one.code(), one));
        ShippedLists.cities().forEach(city -> cities.put(city.geonameId(), city.city()));
    }

    @Override
    public Optional<Concept> find(ConceptKind kind, String code) {
        return Optional.ofNullable(concepts.getOrDefault(kind, Map.of()).get(code));
    }

    @Override
    public Collection<Concept> all(ConceptKind kind) {
        return concepts.getOrDefault(kind, Map.of()).values();
    }

    @Override
    public String label(ConceptKind kind, String code, Language language) {
        return find(kind, code)
                .map(found -> found.labels().getOrDefault(language.code(), code))
                .orElse(code);
    }

    @Override
    public Optional<City> city(long geonameId) {
        return Optional.ofNullable(cities.get(geonameId));
    }

    @Override
    public List<Recognised> recognise(String text, Language language) {
        return RecognitionTests.RECOGNISER.recognise(text);
    }

    @Override
    public boolean has(ConceptKind kind, String code) {
        return find(kind, code).isPresent();
    }
}
