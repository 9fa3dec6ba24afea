package kg.daryger.agenda.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.PlannedTime;
import kg.daryger.shared.LocalizedText;
import org.springframework.data.relational.core.mapping.Table;

/** A piece of an event, by the clock of the event's zone. */
@Table("event_part")
record Part(LocalizedText title, LocalDateTime localStart, int minutes, Instant startsAt, Instant endsAt) {

    static Part of(PartPlan plan, ZoneId zone) {
        var time = new PlannedTime(plan.localStart(), Duration.ofMinutes(plan.minutes()), zone);
        return new Part(plan.title(), plan.localStart(), plan.minutes(), time.start(), time.end());
    }

    Part recomputed(ZoneId zone) {
        return of(new PartPlan(title, localStart, minutes), zone);
    }

    EventView.Part view(ZoneId zone) {
        return new EventView.Part(
                title, new PlannedTime(localStart, Duration.ofMinutes(minutes), zone), startsAt, endsAt);
    }
}
