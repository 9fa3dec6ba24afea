package kg.daryger.search.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.daryger.search.domain.DoctorSearch.Part;
import kg.daryger.search.domain.ReadingSearch;
import org.jspecify.annotations.Nullable;

/**
 * The search as its address says it: within a facet any of the codes, all facets together.
 *
 * @param plain words of {@code q} that are not to be understood
 * @param kind kinds of help
 * @param mode {@code ONLINE}, {@code ON_SITE}
 * @param month in which there is time, {@code 2026-12}
 * @param verified what was checked: {@code IDENTITY}, a credential's kind, or kind and level as {@code FULL_LICENCE.SOURCE_CHECKED}
 * @param overlap hours that a working day shares with Bishkek's at least: 2, 4, 6
 * @param confirmed last confirmed within: 30d, 90d, 1y
 * @param nice {@code facet:code}, raises who has it, leaves out nobody
 * @param sort {@code relevance}, {@code distance}, {@code freshness}, {@code name}
 * @param near city from which distances count
 * @param cursor goes on where an answer said; instead of {@code page}
 * @param facets false: without counts
 */
record SearchDoctorsRequest(
        @Nullable @Size(max = ReadingSearch.LONGEST) String q,
        @Nullable @Size(max = ReadingSearch.MOST_WORDS) List<String> plain,
        @Nullable @Size(max = ReadingSearch.MOST_CODES) List<String> specialty,
        @Nullable @Size(max = ReadingSearch.MOST_CODES) List<String> skill,
        @Nullable @Size(max = ReadingSearch.MOST_CODES) List<String> country,
        @Nullable @Size(max = ReadingSearch.MOST_CODES) List<String> city,
        @Nullable @Size(max = ReadingSearch.MOST_CODES) List<String> spokenLanguage,
        @Nullable @Size(max = ReadingSearch.MOST_CODES) List<String> kind,
        @Nullable @Size(max = ReadingSearch.MOST_CODES) List<String> mode,
        @Nullable @Size(max = ReadingSearch.MOST_CODES) List<String> month,
        @Nullable @Size(max = ReadingSearch.MOST_CODES) List<String> verified,
        @Nullable @Size(max = ReadingSearch.MOST_CODES) List<String> overlap,
        @Nullable @Size(max = ReadingSearch.MOST_CODES) List<String> confirmed,
        @Nullable @Size(max = ReadingSearch.MOST_CODES) List<String> nice,
        @Nullable String sort,
        @Nullable String near,
        @Nullable @Min(0) @Max(1_000) Integer page,
        @Nullable @Min(1) @Max(100) Integer size,
        @Nullable @Size(max = 1_000) String cursor,
        @Nullable Boolean facets,
        @Nullable String lang) {

    private static final int SIZE = 20;

    Part part() {
        return new Part(page == null ? 0 : page, size == null ? SIZE : size, cursor, !Boolean.FALSE.equals(facets));
    }

    Map<String, List<String>> parameters() {
        var all = new HashMap<String, List<String>>();
        put(all, "plain", plain);
        put(all, "specialty", specialty);
        put(all, "skill", skill);
        put(all, "country", country);
        put(all, "city", city);
        put(all, "spokenLanguage", spokenLanguage);
        put(all, "kind", kind);
        put(all, "mode", mode);
        put(all, "month", month);
        put(all, "verified", verified);
        put(all, "overlap", overlap);
        put(all, "confirmed", confirmed);
        put(all, "nice", nice);
        put(all, "q", one(q));
        put(all, "sort", one(sort));
        put(all, "near", one(near));
        put(all, "lang", one(lang));
        return all;
    }

    static @Nullable List<String> one(@Nullable String value) {
        return value == null ? null : List.of(value);
    }

    static void put(Map<String, List<String>> all, String name, @Nullable List<String> values) {
        if (values != null) {
            all.put(name, values);
        }
    }
}
