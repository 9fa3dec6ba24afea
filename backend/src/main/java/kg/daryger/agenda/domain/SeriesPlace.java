package kg.daryger.agenda.domain;

import java.util.UUID;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.PlannedTime;
import kg.daryger.shared.TypedId;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands in a series.
 *
 * @param uid the same for all of the series, as calendars want it
 * @param recurrenceId the time that it had when the series was made, as iCalendar writes it; stays when it is moved
 */
record SeriesPlace(
        String uid, @Nullable String recurrenceId, @Nullable UUID seriesId) {

    /** An event that stands alone. */
    static SeriesPlace alone(UUID event) {
        return new SeriesPlace(event + Event.UID_DOMAIN, null, null);
    }

    static SeriesPlace in(UUID series, PlannedTime time) {
        var local = EventView.RECURRENCE.format(time.localStart());
        return new SeriesPlace(series + Event.UID_DOMAIN, time.zone().getId() + ":" + local, series);
    }

    static UUID newSeries() {
        return TypedId.fresh();
    }
}
