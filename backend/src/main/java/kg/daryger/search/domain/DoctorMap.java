package kg.daryger.search.domain;

import java.util.List;

/** Where the found doctors are, as far as it may be seen. */
public record DoctorMap(List<Spot> countries, List<Spot> cities) {

    /** @param latitude in degrees; a country's is that of its largest city */
    public record Spot(String code, String label, double latitude, double longitude, int count) {}
}
