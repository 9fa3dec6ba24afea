package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kg.daryger.search.domain.DoctorSearch.Part;
import kg.daryger.search.domain.DoctorSearch.Sort;
import kg.daryger.search.engine.Point;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a search from its address; whatever nobody understands is refused. */
@Component
public class ReadingSearch {

    /** How deep pages go, and cursors of visitors. */
    public static final int DEPTH = 1_000;

    /** Characters of one parameter. */
    public static final int LONGEST = 200;

    /** Words that are not to be understood. */
    public static final int MOST_WORDS = 32;

    /** Codes of one facet. */
    public static final int MOST_CODES = 50;

    private static final Point BISHKEK = new Point(42.87, 74.59);
    private static final Set<String> LANGUAGES = Set.of("ky", "ru", "en");

    private final Facets facets;
    private final Taxonomy taxonomy;

    ReadingSearch(Facets facets, Taxonomy taxonomy) {
        this.facets = facets;
        this.taxonomy = taxonomy;
    }

    /**
     * @param parameters as in the address, by name: {@code q}, {@code plain}, facets, {@code nice}, {@code sort}, {@code near}, {@code
     *     lang}; others are left to the caller
     * @throws UnknownCode for a code that there is not
     */
    public DoctorSearch read(Map<String, List<String>> parameters, Language reader, Part part) {
        var chosen = new LinkedHashMap<String, Set<String>>();
        for (var facet : facets.names()) {
            for (var code : parameters.getOrDefault(facet, List.of())) {
                if (!code.isBlank()) {
                    add(chosen, facet, code.strip());
                }
            }
        }
        if ((long) (part.page() + 1) * part.size() > DEPTH && part.cursor() == null) {
            throw new TooDeep(DEPTH);
        }
        return new DoctorSearch(
                text(parameters, reader),
                chosen,
                nice(parameters.getOrDefault("nice", List.of())),
                sort(first(parameters, "sort")),
                near(first(parameters, "near")),
                part);
    }

    /** @throws UnknownCode when the language is none of ours */
    public AskedText text(Map<String, List<String>> parameters, Language reader) {
        var q = first(parameters, "q");
        var lang = first(parameters, "lang");
        if (lang != null && !LANGUAGES.contains(lang)) {
            throw new UnknownCode("lang", lang);
        }
        return new AskedText(
                q == null ? "" : q.strip(),
                lang == null ? reader : Language.of(lang),
                List.copyOf(parameters.getOrDefault("plain", List.of())));
    }

    private void add(Map<String, Set<String>> chosen, String facet, String code) {
        facets.require(facet, code);
        chosen.computeIfAbsent(facet, none -> new LinkedHashSet<>()).add(code);
    }

    private Map<String, Set<String>> nice(List<String> wishes) {
        var nice = new LinkedHashMap<String, Set<String>>();
        for (var wish : new ArrayList<>(wishes)) {
            int colon = wish.indexOf(':');
            if (colon < 0) {
                throw new UnknownCode("nice", wish);
            }
            add(nice, wish.substring(0, colon), wish.substring(colon + 1));
        }
        return nice;
    }

    private static Sort sort(@Nullable String wanted) {
        if (wanted == null) {
            return Sort.RELEVANCE;
        }
        for (var sort : Sort.values()) {
            if (sort.name().equals(wanted.toUpperCase(Locale.ROOT))) {
                return sort;
            }
        }
        throw new UnknownCode("sort", wanted);
    }

    private Point near(@Nullable String city) {
        if (city == null) {
            return BISHKEK;
        }
        facets.require("city", city);
        return taxonomy.city(Long.parseLong(city))
                .map(found -> new Point(found.latitude(), found.longitude()))
                .orElse(BISHKEK);
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }
}
