package kg.daryger.search.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that is no doctor in a list.
 *
 * @param titles by language; the original's under {@code original} too
 * @param lines what is said below the title, by language of the interface
 * @param code of an institution
 * @param at when it begins, null: it is no event
 */
public record ThingHit(
        String id,
        Map<String, String> titles,
        Map<String, String> lines,
        @Nullable String code,
        @Nullable String at) {

    /** The key of a title in whatever language it was written. */
    public static final String ORIGINAL = "original";
}
