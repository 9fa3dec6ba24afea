package kg.daryger.taxonomy.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.daryger.taxonomy.City;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.recognition.Recogniser;
import kg.daryger.taxonomy.recognition.Wordbook;

/** All lists as they were at one moment, in memory. Immutable; what is costly is prepared when first asked for. */
final class Lists {
    private final Map<String, String> versions;
    private final Map<ConceptKind, Map<String, Concept>> known = new EnumMap<>(ConceptKind.class);
    private final Map<ConceptKind, List<Concept>> choosable = new EnumMap<>(ConceptKind.class);
    private final Map<Long, CityEntry> cities = new LinkedHashMap<>();
    private final Once<Recogniser> recogniser = new Once<>(this::makeRecogniser);
    private final Once<Map<ConceptKind, Completion>> completions = new Once<>(this::makeCompletions);

    Lists(Map<String, String> versions, List<ConceptTable.Stored> concepts, List<CityEntry> cities) {
        this.versions = Map.copyOf(versions);
        for (ConceptTable.Stored stored : concepts) {
            Concept concept = stored.entry().concept();
            known.computeIfAbsent(concept.kind(), k -> new HashMap<>()).put(concept.code(), concept);
            if (stored.active() && !isHeading(concept)) {
                choosable
                        .computeIfAbsent(concept.kind(), k -> new ArrayList<>())
                        .add(concept);
            }
        }
        for (CityEntry city : cities) {
            this.cities.put(city.geonameId(), city);
        }
    }

    /** Groups of specialties order the list; nobody is a specialist of one. */
    static boolean isHeading(Concept concept) {
        return concept.kind() == ConceptKind.SPECIALTY && concept.code().startsWith("g-");
    }

    Map<String, String> versions() {
        return versions;
    }

    Optional<Concept> find(ConceptKind kind, String code) {
        if (kind == ConceptKind.CITY) {
            return city(code).map(CityEntry::concept);
        }
        return Optional.ofNullable(known.getOrDefault(kind, Map.of()).get(code));
    }

    /** The city whose GeoNames id is written in the code. */
    Optional<CityEntry> city(String code) {
        boolean number = !code.isEmpty() && code.length() < 19 && code.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.ofNullable(cities.get(Long.parseLong(code))) : Optional.empty();
    }

    Optional<City> city(long geonameId) {
        return Optional.ofNullable(cities.get(geonameId)).map(CityEntry::city);
    }

    Collection<Concept> all(ConceptKind kind) {
        if (kind == ConceptKind.CITY) {
            return cities.values().stream().map(CityEntry::concept).toList();
        }
        return Collections.unmodifiableList(choosable.getOrDefault(kind, List.of()));
    }

    Recogniser recogniser() {
        return recogniser.get();
    }

    Completion completion(ConceptKind kind) {
        return Optional.ofNullable(completions.get().get(kind)).orElseGet(() -> new Completion(List.of()));
    }

    private Recogniser makeRecogniser() {
        List<Concept> all = choosable.values().stream().flatMap(List::stream).toList();
        return new Recogniser(new Wordbook(Recognisables.of(all, cities.values()), ShippedLists.topics()));
    }

    private Map<ConceptKind, Completion> makeCompletions() {
        Map<ConceptKind, Completion> made = new EnumMap<>(ConceptKind.class);
        for (ConceptKind kind : ConceptKind.values()) {
            made.put(kind, new Completion(all(kind)));
        }
        return made;
    }
}
