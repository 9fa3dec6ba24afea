package kg.daryger.doctor;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * A piece of time that went by, by UTC's days and months.
 *
 * @param after what came true up to this instant is left out
 * @param until what came true at this instant is in
 * @param ages so many days after its day a last confirmation counts as something else
 */
public record CalendarTurn(Instant after, Instant until, Set<Integer> ages) {

    public CalendarTurn {
        ages = Set.copyOf(ages);
    }

    /** Whether the instant lies in it. */
    public boolean has(Instant instant) {
        return instant.isAfter(after) && !instant.isAfter(until);
    }

    /** Months told by days or hours are others now. */
    public boolean newMonth() {
        return !month(after).equals(month(until));
    }

    private static YearMonth month(Instant instant) {
        return YearMonth.from(instant.atOffset(ZoneOffset.UTC));
    }
}
