package kg.daryger.calendar.domain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventKind;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.PlannedTime;
import kg.daryger.agenda.Reach;
import kg.daryger.shared.LocalizedText;

/** Events as the agenda would show them. */
final class SampleEvents {

    private SampleEvents() {}

    static EventView at(String local, String zone, int sequence, EventStatus status) {
        var id = EventId.fresh();
        var time = new PlannedTime(LocalDateTime.parse(local), Duration.ofMinutes(90), ZoneId.of(zone));
        return new EventView(
                id,
                id + "@daryger.kg",
                sequence,
                EventKind.LECTURE,
                status,
                Reach.PUBLIC,
                LocalizedText.of("ru", "Бронхоскопия; основы, практика"),
                time,
                time.start(),
                time.end(),
                Set.of(),
                List.of(),
                true,
                List.of("ru"),
                null,
                null,
                false,
                null,
                null,
                Set.of(),
                List.of(),
                null,
                null);
    }

    static CalendarEntry entry(EventView event) {
        return new CalendarEntry(
                event,
                event.title().texts().get("ru"),
                "Подробности: https://daryger.example/ru/events/" + event.id(),
                "Онлайн, Нарынская областная больница",
                "https://daryger.example/ru/events/" + event.id());
    }
}
