package kg.daryger.search.domain;

import java.util.Set;
import kg.daryger.search.engine.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for among all kinds of things.
 *
 * @param kinds empty: all
 * @param cursor where an answer before said that it goes on
 */
public record AnythingSearch(
        AskedText asked,
        Set<DocumentKind> kinds,
        int size,
        @Nullable String cursor) {}
