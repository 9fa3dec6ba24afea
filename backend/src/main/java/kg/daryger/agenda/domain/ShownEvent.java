package kg.daryger.agenda.domain;

import java.util.List;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.Participants.Place;
import kg.daryger.agenda.Participants.Seats;
import kg.daryger.doctor.DoctorCard;
import kg.daryger.institution.InstitutionView;
import org.jspecify.annotations.Nullable;

/**
 * An event as one reader may see it.
 *
 * @param clocks the reader's first, then the host's, then the speakers' as far as they may be seen
 * @param speakers those whom the reader may see
 * @param place what the reader is registered with
 * @param manages the reader organises it
 * @param speaks the reader is one of its speakers
 * @param begun it has begun, by the server's clock
 * @param ended it is over
 */
public record ShownEvent(
        EventView event,
        int version,
        List<WallClock> clocks,
        List<DoctorCard> speakers,
        List<InstitutionView> hosts,
        Seats seats,
        @Nullable Place place,
        boolean manages,
        boolean speaks,
        boolean begun,
        boolean ended) {}
