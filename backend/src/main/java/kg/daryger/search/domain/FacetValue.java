package kg.daryger.search.domain;

/** @param count how many hits have it */
public record FacetValue(String code, String label, int count) {}
