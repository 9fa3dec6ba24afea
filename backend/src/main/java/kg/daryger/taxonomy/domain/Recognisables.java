package kg.daryger.taxonomy.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.recognition.Known;

/** What the recogniser is given to know, and how prominent each is. */
final class Recognisables {
    private static final long LARGE = 100_000;
    private static final long VERY_LARGE = 1_000_000;

    private Recognisables() {}

    static List<Known> of(Collection<Concept> concepts, Collection<CityEntry> cities) {
        List<Known> all = new ArrayList<>();
        for (Concept c : concepts) {
            all.add(new Known(c.kind(), c.code(), List.copyOf(c.labels().values()), c.synonyms(), 2));
        }
        for (CityEntry city : cities) {
            List<String> names = List.copyOf(city.labels().values());
            all.add(new Known(ConceptKind.CITY, "" + city.geonameId(), names, city.aliases(), prominence(city)));
        }
        return all;
    }

    private static int prominence(CityEntry city) {
        if (city.labels().size() > 1 || city.population() >= VERY_LARGE) return 2;
        return city.population() >= LARGE ? 1 : 0;
    }
}
