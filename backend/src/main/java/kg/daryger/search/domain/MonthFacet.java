package kg.daryger.search.domain;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kg.daryger.search.document.Fields;
import kg.daryger.search.engine.EngineAnswer.Count;
import kg.daryger.shared.Language;

/** Months in which there is time, from this one on, the next first. */
record MonthFacet(Clock clock) implements Facet {

    private static final int MOST = 12;

    @Override
    public String name() {
        return Fields.MONTH;
    }

    @Override
    public String field() {
        return Fields.MONTH;
    }

    @Override
    public boolean has(String code) {
        try {
            return code.length() == 7 && YearMonth.parse(code).isAfter(YearMonth.of(2000, 1));
        } catch (DateTimeException none) {
            return false;
        }
    }

    @Override
    public Set<String> values(Set<String> codes) {
        return codes;
    }

    @Override
    public List<FacetValue> counted(List<Count> counts, Language reader) {
        var now = YearMonth.now(clock.withZone(ZoneOffset.UTC)).toString();
        var shown = DateTimeFormatter.ofPattern("LLLL yyyy", reader.locale());
        return counts.stream()
                .filter(one -> one.value().compareTo(now) >= 0)
                .sorted(Comparator.comparing(Count::value))
                .limit(MOST)
                .map(one ->
                        new FacetValue(one.value(), YearMonth.parse(one.value()).format(shown), one.count()))
                .toList();
    }
}
