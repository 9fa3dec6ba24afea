package kg.daryger.agenda.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import kg.daryger.agenda.PlannedTime;

/**
 * A planned time at rest: the wall clock is the truth, the instants follow from it.
 *
 * @param zoneRules version of the zone rules that the instants were derived with, as in {@code 2026b}
 */
record EventTime(
        LocalDateTime localStart, int minutes, String zone, Instant startsAt, Instant endsAt, String zoneRules) {

    static EventTime of(PlannedTime planned) {
        return new EventTime(
                planned.localStart(),
                Math.toIntExact(planned.duration().toMinutes()),
                planned.zone().getId(),
                planned.start(),
                planned.end(),
                rulesOf(planned.zone()));
    }

    PlannedTime planned() {
        return new PlannedTime(localStart, Duration.ofMinutes(minutes), ZoneId.of(zone));
    }

    /** The same wall clock by today's rules. */
    EventTime recomputed() {
        return of(planned());
    }

    boolean sameInstants(EventTime other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt);
    }

    /** The version of the rules that this Java machine knows. */
    static String rulesOf(ZoneId zone) {
        return ZoneRulesProvider.getVersions(zone.getId()).lastEntry().getKey();
    }
}
