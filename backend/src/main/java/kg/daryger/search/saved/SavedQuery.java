package kg.daryger.search.saved;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kg.daryger.shared.InvalidField;

/** What a saved search asks, as the search page's address says it. @param values by parameter, in their order */
public record SavedQuery(Map<String, List<String>> values) {

    private static final Set<String> KNOWN = Set.of(
            "q",
            "plain",
            "specialty",
            "skill",
            "country",
            "city",
            "spokenLanguage",
            "kind",
            "mode",
            "month",
            "verified",
            "overlap",
            "confirmed",
            "nice",
            "sort",
            "near");

    /** Where the reader was in the list, and how it looked: no part of the question. */
    private static final Set<String> LEFT_OUT =
            Set.of("page", "size", "cursor", "more", "tab", "view", "lang", "kinds");

    /** @throws InvalidField when it can't be read or has an unknown parameter */
    public static SavedQuery of(String text) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : (text.startsWith("?") ? text.substring(1) : text).split("&")) {
            var at = pair.indexOf('=');
            var name = decoded(at < 0 ? pair : pair.substring(0, at));
            var value = at < 0 ? "" : decoded(pair.substring(at + 1)).strip();
            if (name.isEmpty() || value.isEmpty() || LEFT_OUT.contains(name)) {
                continue;
            }
            if (!KNOWN.contains(name)) {
                throw new InvalidField("query", "search.field.query.unknown");
            }
            values.computeIfAbsent(name, ignored -> new ArrayList<>()).add(value);
        }
        return new SavedQuery(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidField("query", "search.field.query.unknown");
        }
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** As an address again. */
    String text() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
