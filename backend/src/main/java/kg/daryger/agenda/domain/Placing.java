package kg.daryger.agenda.domain;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kg.daryger.agenda.EventPlan;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.PlannedTime;
import kg.daryger.institution.RoomId;
import kg.daryger.shared.InvalidField;

/** When and where: the time, its parts in order, the rooms. */
public record Placing(PlannedTime planned, List<PartPlan> partPlans, Set<RoomId> roomIds) {

    static Placing of(EventPlan plan, List<PartPlan> parts) {
        return new Placing(plan.time(), parts, plan.rooms());
    }

    EventTime time() {
        return EventTime.of(planned);
    }

    /** @throws InvalidField when a part lies outside of the event */
    List<Part> parts() {
        ZoneId zone = planned.zone();
        var placed = partPlans.stream()
                .map(part -> Part.of(part, zone))
                .sorted(Comparator.comparing(Part::startsAt))
                .toList();
        for (var part : placed) {
            if (part.startsAt().isBefore(planned.start()) || part.endsAt().isAfter(planned.end())) {
                throw new InvalidField("parts", "agenda.field.parts.outside");
            }
        }
        return placed;
    }

    /** The same change for another event of the series: its own day, moved as far by the clock on the wall. */
    Placing shifted(EventView other, Duration by) {
        var time = new PlannedTime(other.time().localStart().plus(by), planned.duration(), planned.zone());
        var parts = other.parts().stream()
                .map(part -> new PartPlan(
                        part.title(),
                        part.time().localStart().plus(by),
                        Math.toIntExact(part.time().duration().toMinutes())))
                .toList();
        return new Placing(time, parts, roomIds);
    }

    Set<UsedRoom> rooms() {
        return roomIds.stream().map(UsedRoom::new).collect(Collectors.toUnmodifiableSet());
    }
}
