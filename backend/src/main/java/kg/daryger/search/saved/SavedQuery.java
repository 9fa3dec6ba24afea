package kg.daryger.search.saved;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kg.daryger.search.domain.ReadingSearch;
import kg.daryger.search.domain.SearchingAnything;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.shared.InvalidField;

/** What a saved search asks, as the search page's address says it. @param values by parameter, in their order */
public record SavedQuery(Scope scope, Map<String, List<String>> values) {

    static final String KINDS = "kinds";

    /** Where the reader was in the list, and how it looked: no part of the question. */
    private static final Set<String> LEFT_OUT = Set.of("page", "size", "cursor", "more", "tab", "view", "lang", KINDS);

    /** @throws InvalidField when it can't be read or has a parameter that the search does not know */
    public static SavedQuery of(Scope scope, String text) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : (text.startsWith("?") ? text.substring(1) : text).split("&")) {
            var at = pair.indexOf('=');
            var name = decoded(at < 0 ? pair : pair.substring(0, at));
            var value = at < 0 ? "" : decoded(pair.substring(at + 1)).strip();
            if (name.isEmpty() || value.isEmpty()) {
                continue;
            }
            if (scope.knows(name)) {
                values.computeIfAbsent(name, ignored -> new ArrayList<>()).add(value);
            } else if (!LEFT_OUT.contains(name)) {
                throw new InvalidField("query", "search.field.query.unknown");
            }
        }
        return new SavedQuery(scope, values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidField("query", "search.field.query.unknown");
        }
    }

    /** @throws InvalidField when the search itself would not take so much */
    SavedQuery bounded() {
        values.forEach((name, all) -> {
            if (all.size() > (name.equals("plain") ? ReadingSearch.MOST_WORDS : ReadingSearch.MOST_CODES)
                    || all.stream().anyMatch(value -> value.length() > ReadingSearch.LONGEST)) {
                throw new InvalidField("query", "search.field.query.unknown");
            }
        });
        return this;
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /**
     * What can be found.
     *
     * @throws kg.daryger.search.domain.UnknownCode when a kind is none
     */
    public Set<DocumentKind> kinds() {
        if (scope == Scope.DOCTORS) {
            return EnumSet.of(DocumentKind.DOCTOR);
        }
        var kinds = SearchingAnything.kindsOf(all(KINDS));
        return kinds.isEmpty() ? EnumSet.allOf(DocumentKind.class) : kinds;
    }

    /** The page that shows what is found, without the language: of several kinds the first one's. */
    public String page() {
        var tab = first(KINDS);
        var words = text(name -> !name.equals(KINDS));
        return "/search?" + (tab.isEmpty() ? words : words + (words.isEmpty() ? "" : "&") + "tab=" + tab);
    }

    /** As an address again. */
    String text() {
        return text(name -> true);
    }

    private String text(Predicate<String> wanted) {
        return values.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
