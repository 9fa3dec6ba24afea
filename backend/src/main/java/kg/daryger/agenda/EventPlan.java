package kg.daryger.agenda;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.RoomId;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is to be scheduled.
 *
 * @param speakers doctors whose time is booked
 * @param hosts institutions that take part; the first one is where it happens when it is on site
 * @param online by link; {@code rooms} may be booked all the same
 * @param origin the proposal that it came from
 * @param seats null: no limit
 */
public record EventPlan(
        EventKind kind,
        LocalizedText title,
        PlannedTime time,
        Set<DoctorId> speakers,
        List<InstitutionId> hosts,
        Set<RoomId> rooms,
        boolean online,
        boolean handsOn,
        Reach reach,
        List<String> languages,
        @Nullable Integer seats,
        @Nullable UUID origin) {

    /** The same at another time. */
    public EventPlan at(PlannedTime other) {
        return new EventPlan(
                kind, title, other, speakers, hosts, rooms, online, handsOn, reach, languages, seats, origin);
    }
}
