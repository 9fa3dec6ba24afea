package kg.daryger.taxonomy.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kg.daryger.taxonomy.City;

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

    City city() {
        return new City(geonameId, country, labels, latitude, longitude, zone, population);
    }
}
