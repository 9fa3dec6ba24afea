package kg.daryger.search.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kg.daryger.doctor.Doctors;
import kg.daryger.search.document.Fields;
import kg.daryger.search.domain.DoctorMap.Spot;
import kg.daryger.search.engine.EngineAnswer.Count;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.City;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Counts the found doctors by country and city. */
@Component
public class MappingDoctors {

    private final SearchingDoctors searching;
    private final Doctors doctors;
    private final Taxonomy taxonomy;
    private volatile Map<String, City> largest = Map.of();

    MappingDoctors(SearchingDoctors searching, Doctors doctors, Taxonomy taxonomy) {
        this.searching = searching;
        this.doctors = doctors;
        this.taxonomy = taxonomy;
    }

    public DoctorMap map(Actor actor, DoctorSearch search) {
        var counts = searching
                .counted(doctors.viewerFor(actor), search, Set.of(Fields.COUNTRY, Fields.CITY))
                .counts();
        var reader = search.asked().language();
        return new DoctorMap(
                spots(counts.getOrDefault(Fields.COUNTRY, List.of()), ConceptKind.COUNTRY, this::largestIn, reader),
                spots(
                        counts.getOrDefault(Fields.CITY, List.of()),
                        ConceptKind.CITY,
                        code -> taxonomy.city(Long.parseLong(code)),
                        reader));
    }

    private List<Spot> spots(
            List<Count> counts, ConceptKind kind, Function<String, Optional<City>> place, Language reader) {
        return counts.stream()
                .map(count -> place.apply(count.value())
                        .map(city -> new Spot(
                                count.value(),
                                taxonomy.label(kind, count.value(), reader),
                                city.latitude(),
                                city.longitude(),
                                count.count()))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private Optional<City> largestIn(String country) {
        if (largest.isEmpty()) {
            var found = new HashMap<String, City>();
            for (var concept : taxonomy.all(ConceptKind.CITY)) {
                taxonomy.city(Long.parseLong(concept.code()))
                        .ifPresent(city -> found.merge(
                                city.country(),
                                city,
                                (one, other) -> one.population() >= other.population() ? one : other));
            }
            largest = Map.copyOf(found);
        }
        return Optional.ofNullable(largest.get(country));
    }
}
