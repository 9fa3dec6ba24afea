package kg.daryger.agenda.domain;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kg.daryger.agenda.EventPlan;
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

    Set<UsedRoom> rooms() {
        return roomIds.stream().map(UsedRoom::new).collect(Collectors.toUnmodifiableSet());
    }
}
