package kg.daryger.search.domain;

import java.util.List;
import kg.daryger.search.engine.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * Things of all kinds that were found.
 *
 * @param counts by kind, whichever kinds are asked for
 */
public record AnythingAnswer(
        long total,
        List<KindCount> counts,
        List<Thing> hits,
        List<Chip> understood,
        @Nullable String next,
        String engine,
        boolean fallback) {

    public record KindCount(DocumentKind kind, int count) {}

    /**
     * @param line what is said below the title
     * @param code of an institution
     * @param at when an event begins
     */
    public record Thing(
            DocumentKind kind,
            String id,
            String title,
            String line,
            @Nullable String code,
            @Nullable String at,
            List<Why> why) {}
}
