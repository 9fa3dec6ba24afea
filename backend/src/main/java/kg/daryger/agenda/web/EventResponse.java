package kg.daryger.agenda.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventKind;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.Participants.Place;
import kg.daryger.agenda.Reach;
import kg.daryger.agenda.domain.ShownEvent;
import kg.daryger.agenda.domain.WallClock;
import kg.daryger.doctor.DoctorCard;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.RoomId;
import kg.daryger.shared.Language;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An event in a list and on top of its page.
 *
 * @param clocks the reader's first, then the host's, then the speakers'
 * @param speakerCount all of them, also those whom the reader may not see
 * @param seats null: no limit
 * @param myPlace what the reader is registered with
 */
record EventResponse(
        EventId id,
        int version,
        EventKind kind,
        EventStatus status,
        Reach reach,
        LocalizedText title,
        @Nullable LocalizedText description,
        @Nullable LocalizedText place,
        Instant start,
        Instant end,
        List<WallClock> clocks,
        PlannedResponse planned,
        boolean online,
        boolean handsOn,
        List<String> languages,
        List<DoctorCard> speakers,
        int speakerCount,
        List<HostResponse> hosts,
        Set<RoomId> rooms,
        List<PartResponse> parts,
        @Nullable Integer seats,
        int seatsTaken,
        int waiting,
        int attended,
        @Nullable Place myPlace,
        boolean manages,
        boolean speaks,
        boolean begun,
        boolean ended,
        @Nullable UUID origin) {

    static EventResponse of(ShownEvent shown, Language reader) {
        var event = shown.event();
        return new EventResponse(
                event.id(),
                shown.version(),
                event.kind(),
                event.status(),
                event.reach(),
                event.title(),
                event.description(),
                event.place(),
                event.start(),
                event.end(),
                shown.clocks(),
                PlannedResponse.of(event),
                event.online(),
                event.handsOn(),
                event.languages(),
                shown.speakers(),
                event.speakers().size(),
                shown.hosts().stream()
                        .map(host -> new HostResponse(host.id(), host.name(reader)))
                        .toList(),
                event.rooms(),
                event.parts().stream().map(PartResponse::of).toList(),
                event.seats(),
                shown.seats().taken(),
                shown.seats().waiting(),
                shown.seats().attended(),
                shown.place(),
                shown.manages(),
                shown.speaks(),
                shown.begun(),
                shown.ended(),
                shown.manages() || shown.speaks() ? event.origin() : null);
    }

    /** @param name in the reader's language */
    record HostResponse(InstitutionId id, String name) {}

    /** The planned time as it was written. */
    record PlannedResponse(LocalDateTime localStart, int minutes, ZoneId zone) {

        static PlannedResponse of(EventView event) {
            var time = event.time();
            return new PlannedResponse(
                    time.localStart(), Math.toIntExact(time.duration().toMinutes()), time.zone());
        }
    }

    record PartResponse(LocalizedText title, LocalDateTime localStart, int minutes, Instant start, Instant end) {

        static PartResponse of(EventView.Part part) {
            var time = part.time();
            return new PartResponse(
                    part.title(),
                    time.localStart(),
                    Math.toIntExact(time.duration().toMinutes()),
                    part.start(),
                    part.end());
        }
    }
}
