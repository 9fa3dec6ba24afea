package kg.daryger.search.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.daryger.search.domain.DoctorSearch;
import kg.daryger.shared.Language;
import kg.daryger.shared.NotAllowed;
import org.jspecify.annotations.Nullable;

/**
 * The search as its address says it.
 *
 * @param plain words of {@code q} that are not to be understood
 * @param kind kinds of help
 */
record SearchDoctorsRequest(
        @Nullable @Size(max = 200) String q,
        @Nullable List<String> plain,
        @Nullable List<String> specialty,
        @Nullable List<String> skill,
        @Nullable List<String> country,
        @Nullable List<String> city,
        @Nullable List<String> spokenLanguage,
        @Nullable List<String> kind,
        DoctorSearch.@Nullable Sort sort,
        @Nullable @Min(0) Integer page,
        @Nullable @Min(1) @Max(100) Integer size,
        @Nullable String lang) {

    /** How deep pages go without a cursor. */
    private static final int DEPTH = 1_000;

    DoctorSearch search(Language reader) {
        var filters = new LinkedHashMap<String, List<String>>();
        put(filters, "specialty", specialty);
        put(filters, "skill", skill);
        put(filters, "country", country);
        put(filters, "city", city);
        put(filters, "spokenLanguage", spokenLanguage);
        put(filters, "kind", kind);
        int from = page == null ? 0 : page;
        int most = size == null ? 20 : size;
        if ((from + 1) * most > DEPTH) {
            throw new NotAllowed();
        }
        return new DoctorSearch(
                q == null ? "" : q.strip(),
                lang == null ? reader : Language.of(lang),
                plain == null ? List.of() : plain,
                filters,
                sort == null ? DoctorSearch.Sort.RELEVANCE : sort,
                from,
                most);
    }

    private static void put(Map<String, List<String>> filters, String name, @Nullable List<String> codes) {
        if (codes != null && !codes.isEmpty()) {
            filters.put(name, codes);
        }
    }
}
