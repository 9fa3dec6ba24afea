package kg.daryger.taxonomy.web;

/**
 * A city.
 *
 * @param code its GeoNames id
 * @param parent its country, ISO 3166-1 alpha-2
 * @param marked there is no label in the asked language: English is shown
 * @param zone IANA time zone
 */
record CityResponse(
        String code,
        String label,
        String parent,
        String parentLabel,
        boolean marked,
        String zone,
        double latitude,
        double longitude,
        long population) {}
