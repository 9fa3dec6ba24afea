package kg.daryger.matching;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import kg.daryger.agenda.PlannedTime;

/** A concrete time that is proposed: what the clock on the wall of the zone will show. @param minutes 15 to 14,400 */
public record Slot(LocalDateTime localStart, int minutes, ZoneId zone) {

    public PlannedTime planned() {
        return new PlannedTime(localStart, Duration.ofMinutes(minutes), zone);
    }
}
