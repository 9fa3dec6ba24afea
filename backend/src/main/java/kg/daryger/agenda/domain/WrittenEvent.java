package kg.daryger.agenda.domain;

import java.util.List;
import kg.daryger.agenda.EventPlan;
import kg.daryger.agenda.PlannedTime;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What an organiser writes about an event of their own. */
public record WrittenEvent(
        EventPlan plan,
        @Nullable LocalizedText description,
        @Nullable LocalizedText place,
        List<PartPlan> parts) {

    EventText text() {
        return new EventText(plan.title(), description, place);
    }

    PlannedTime time() {
        return plan.time();
    }
}
