package kg.daryger.taxonomy.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Predicate;
import kg.daryger.taxonomy.Concept;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a list are asked for.
 *
 * @param q the beginning of any word of any name, in any language or script
 * @param codes exactly these codes, also ones that may no longer be chosen
 * @param parent only entries below it: group, specialty, oblast, country
 * @param lang language of the labels; the reader's when absent
 */
record CodesRequest(
        @Nullable @Size(max = 120) String q,
        @Nullable @Size(max = 100) List<String> codes,
        @Nullable @Size(max = 40) String parent,
        @Nullable @Pattern(regexp = "ky|ru|en|de|tr") String lang,
        @Nullable @Min(1) @Max(500) Integer limit) {

    private static final int USUAL_LIMIT = 300;

    String text() {
        return q == null ? "" : q;
    }

    int most() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    Predicate<Concept> wanted() {
        return concept -> parent == null || parent.equals(concept.parent());
    }
}
