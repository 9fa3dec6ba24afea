package kg.daryger.taxonomy.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kg.daryger.taxonomy.City;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;

/** A city as it is stored. @param region code of the Kyrgyz region that it is, or empty */
record CityEntry(
        long geonameId,
        String country,
        Map<String, String> labels,
        List<String> aliases,
        double latitude,
        double longitude,
        ZoneId zone,
        long population,
        String region) {

    /** The city as an entry of a list; its country is its parent. */
    Concept concept() {
        return new Concept(ConceptKind.CITY, Long.toString(geonameId), country, labels, aliases, List.of());
    }

    City city() {
        return new City(geonameId, country, labels, latitude, longitude, zone, population);
    }
}
