package kg.daryger.search.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why a hit was found.
 *
 * @param field {@code name}, {@code text} or a facet's name
 * @param kind of the concept, null: words
 * @param label of the concept in the reader's language
 * @param text the words of the query
 * @param through {@code exact}, {@code synonym}, {@code typo}, {@code transliteration}, {@code layout}, {@code near},
 *     {@code name-key}
 * @param language in which it was met, null: nobody can tell
 * @param sentence all of it in the reader's language
 */
public record Why(
        String field,
        @Nullable String kind,
        @Nullable String code,
        @Nullable String label,
        String text,
        String through,
        @Nullable String language,
        String sentence) {}
