package kg.daryger.search.domain;

import com.ibm.icu.util.TimeZone;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kg.daryger.search.document.Fields;
import kg.daryger.search.engine.EngineAnswer.Count;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;

/** How many hours of a working day, nine to six, are the same in Bishkek and where the doctor is, today. */
record OverlapFacet(Clock clock, Texts texts) implements Facet {

    private static final List<String> HOURS = List.of("2", "4", "6");

    /** Those of the IANA database alone: libraries add zones of their own to Java's, some without rules. */
    private static final Set<String> ZONES =
            TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.ANY, null, null).stream()
                    .filter(ZoneId.getAvailableZoneIds()::contains)
                    .collect(Collectors.toUnmodifiableSet());

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final long HOUR = 3_600;

    @Override
    public String name() {
        return "overlap";
    }

    @Override
    public String field() {
        return Fields.ZONE;
    }

    @Override
    public boolean has(String code) {
        return HOURS.contains(code);
    }

    @Override
    public Set<String> values(Set<String> codes) {
        int least = codes.stream().mapToInt(Integer::parseInt).min().orElse(0);
        return ZONES.stream().filter(zone -> overlap(zone) >= least * HOUR).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<FacetValue> counted(List<Count> counts, Language reader) {
        return HOURS.stream()
                .map(code -> {
                    int least = Integer.parseInt(code);
                    int sum = counts.stream()
                            .filter(one -> overlap(one.value()) >= least * HOUR)
                            .mapToInt(Count::count)
                            .sum();
                    return new FacetValue(code, texts.text(reader, "search.overlap", Map.of("hours", least)), sum);
                })
                .toList();
    }

    private long overlap(String zone) {
        var day = LocalDate.ofInstant(clock.instant(), Actor.BISHKEK);
        long offset = day.atTime(MORNING).atZone(ZoneId.of(zone)).toEpochSecond()
                - day.atTime(MORNING).atZone(Actor.BISHKEK).toEpochSecond();
        return Math.max(0, EVENING.toSecondOfDay() - MORNING.toSecondOfDay() - Math.abs(offset));
    }
}
