package kg.daryger.search.engine;

/** A place on earth, in degrees (WGS 84). */
public record Point(double latitude, double longitude) {}
