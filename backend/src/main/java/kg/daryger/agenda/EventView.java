package kg.daryger.agenda;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.RoomId;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An event as the server knows it; the join link is not part of it.
 *
 * @param uid stable over all changes, as iCalendar wants it
 * @param sequence grows with every change that attendees must learn of
 * @param place where it is on site, in words, beside the hosts' rooms
 * @param parts of several days, in order; empty: one piece
 * @param linkPerson who brings the join link of an online event, due 24 h before
 * @param series what it is one of; null: it stands alone
 * @param recurrenceId zone and local time that it had in the series at first: {@code Asia/Bishkek:20270308T180000}
 * @param createdBy the account that made it, null: the system
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
        @Nullable UUID origin,
        boolean handsOn,
        @Nullable LocalizedText description,
        @Nullable LocalizedText place,
        Set<RoomId> rooms,
        List<Part> parts,
        @Nullable AccountId linkPerson,
        @Nullable AccountId createdBy,
        @Nullable UUID series,
        @Nullable String recurrenceId) {

    /** A local time as iCalendar writes it. */
    public static final DateTimeFormatter RECURRENCE = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    /** A piece of an event with its own time, in the event's zone. */
    public record Part(LocalizedText title, PlannedTime time, Instant start, Instant end) {}
}
