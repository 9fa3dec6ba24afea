package kg.daryger.taxonomy;

import java.time.ZoneId;
import java.util.Map;

/** A city of at least 15,000 people. @param country ISO 3166-1 alpha-2 @param labels by language code, English always */
public record City(
        long geonameId,
        String country,
        Map<String, String> labels,
        double latitude,
        double longitude,
        ZoneId zone,
        long population) {}
