package kg.daryger.search.document;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kg.daryger.institution.InstitutionView;
import kg.daryger.search.engine.Point;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Recognised;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Where an institution is and what it is called, for itself and for what it needs and hosts. */
final class HouseTerms {

    private static final String COUNTRY = "KG";

    private final Taxonomy taxonomy;
    private final Map<String, Optional<String>> cities = new ConcurrentHashMap<>();

    HouseTerms(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    void add(InstitutionView house, Terms terms) {
        terms.add(Fields.INSTITUTION, house.code());
        terms.add(Fields.REGION, house.region());
        terms.add(Fields.COUNTRY, COUNTRY);
        cities.computeIfAbsent(house.city(), this::city).ifPresent(code -> terms.add(Fields.CITY, code));
        TextTerms.addAnyLanguage(house.names(), terms);
        TextTerms.addAnyLanguage(house.cityNames(), terms);
    }

    /** The list of institutions names cities in words. */
    private Optional<String> city(String name) {
        return taxonomy.recognise(name, Language.EN).stream()
                .filter(one -> one.kind() == ConceptKind.CITY && one.confidence() >= Recognised.SURE)
                .map(Recognised::code)
                .findFirst();
    }

    static @Nullable Point point(InstitutionView house) {
        var latitude = house.latitude();
        var longitude = house.longitude();
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }
}
