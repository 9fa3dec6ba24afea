package kg.daryger.search;

import java.util.UUID;

/**
 * Something that a search found.
 *
 * @param kind {@code doctor}, {@code offer}, {@code need}, {@code event}, {@code institution}
 */
public record FoundThing(String kind, UUID id) {

    public static final String DOCTOR = "doctor";
}
