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
                null,
                null,
                null);
    }

    /** One of a weekly series that began at that time and was moved by so many hours. */
    static EventView ofSeries(String local, String zone, int movedHours) {
        var first = LocalDateTime.parse(local);
        var alone = at(first.plusHours(movedHours).toString(), zone, movedHours == 0 ? 0 : 1, EventStatus.SCHEDULED);
        return new EventView(
                alone.id(),
                "series@agenda.daryger.kg",
                alone.sequence(),
                alone.kind(),
                alone.status(),
                alone.reach(),
                alone.title(),
                alone.time(),
                alone.start(),
                alone.end(),
                alone.speakers(),
                alone.hosts(),
                alone.online(),
                alone.languages(),
                alone.seats(),
                alone.origin(),
                alone.handsOn(),
                alone.description(),
                alone.place(),
                alone.rooms(),
                alone.parts(),
                alone.linkPerson(),
                alone.createdBy(),
                SERIES,
                zone + ":" + EventView.RECURRENCE.format(first));
    }

    private static final java.util.UUID SERIES = java.util.UUID.fromString("019b0000-0000-7000-8000-000000000001");

    static CalendarEntry entry(EventView event) {
        return new CalendarEntry(
                event,
                event.title().texts().get("ru"),
                "Подробности: https://daryger.example/ru/events/" + event.id(),
                "Онлайн, Нарынская областная больница",
                "https://daryger.example/ru/events/" + event.id());
    }
}
