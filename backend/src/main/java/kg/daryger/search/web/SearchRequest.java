package kg.daryger.search.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import kg.daryger.search.domain.AnythingSearch;
import kg.daryger.search.domain.ReadingSearch;
import kg.daryger.search.domain.SearchingAnything;
import kg.daryger.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A search over all kinds of things.
 *
 * @param kinds {@code doctor}, {@code offer}, {@code need}, {@code event}, {@code institution}; none: all
 */
record SearchRequest(
        @Nullable @Size(max = ReadingSearch.LONGEST) String q,
        @Nullable @Size(max = ReadingSearch.MOST_WORDS) List<String> plain,
        @Nullable @Size(max = 5) List<String> kinds,
        @Nullable @Min(1) @Max(100) Integer size,
        @Nullable @Size(max = 1_000) String cursor,
        @Nullable String lang) {

    private static final int SIZE = 20;

    AnythingSearch search(ReadingSearch reading, Language reader) {
        var all = new HashMap<String, List<String>>();
        SearchDoctorsRequest.put(all, "q", SearchDoctorsRequest.one(q));
        SearchDoctorsRequest.put(all, "plain", plain);
        SearchDoctorsRequest.put(all, "lang", SearchDoctorsRequest.one(lang));
        return new AnythingSearch(
                reading.text(all, reader),
                SearchingAnything.kindsOf(kinds == null ? List.of() : kinds),
                size == null ? SIZE : size,
                cursor);
    }
}
