package kg.daryger.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An event as the server knows it; the join link is not part of it.
 *
 * @param uid stable over all changes, as iCalendar wants it
 * @param sequence grows with every change that attendees must learn of
 */
public record EventView(
        EventId id,
        String uid,
        int sequence,
        EventKind kind,
        EventStatus status,
        Reach reach,
        LocalizedText title,
        PlannedTime time,
        Instant start,
        Instant end,
        Set<DoctorId> speakers,
        List<InstitutionId> hosts,
        boolean online,
        List<String> languages,
        @Nullable Integer seats,
        @Nullable UUID origin) {}
