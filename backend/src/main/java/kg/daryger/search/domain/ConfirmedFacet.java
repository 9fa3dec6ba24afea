package kg.daryger.search.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.search.document.Fields;
import kg.daryger.search.engine.EngineAnswer.Count;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;

/** Said within the last days that all is true: the documents have the day, so that what was fresh grows old by itself. */
record ConfirmedFacet(Clock clock, Texts texts) implements Facet {

    private static final Map<String, Integer> DAYS = new LinkedHashMap<>();

    static {
        DAYS.put("30d", 30);
        DAYS.put("90d", 90);
        DAYS.put("1y", 365);
    }

    @Override
    public String name() {
        return Fields.CONFIRMED;
    }

    @Override
    public String field() {
        return Fields.CONFIRMED;
    }

    @Override
    public boolean has(String code) {
        return DAYS.containsKey(code);
    }

    @Override
    public Set<String> values(Set<String> codes) {
        int days = codes.stream()
                .mapToInt(code -> DAYS.getOrDefault(code, 0))
                .max()
                .orElse(0);
        var today = today();
        var values = new HashSet<String>();
        for (int ago = 0; ago <= days; ago++) {
            values.add(today.minusDays(ago).toString());
        }
        return values;
    }

    @Override
    public List<FacetValue> counted(List<Count> counts, Language reader) {
        var today = today();
        return DAYS.keySet().stream()
                .map(code -> {
                    var since = today.minusDays(DAYS.getOrDefault(code, 0)).toString();
                    int sum = counts.stream()
                            .filter(one -> one.value().compareTo(since) >= 0)
                            .mapToInt(Count::count)
                            .sum();
                    return new FacetValue(code, texts.text(reader, "search.confirmed." + code), sum);
                })
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
