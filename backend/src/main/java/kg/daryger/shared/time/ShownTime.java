package kg.daryger.shared.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import kg.daryger.shared.Actor;

/**
 * An instant as clocks on several walls show it. The server makes them, so that a browser with old zone rules shows no
 * wrong time.
 *
 * @param clocks the reader's own first; places with the same zone once
 */
public record ShownTime(Instant instant, List<WallClock> clocks) {

    /** On the actor's own clock and the others. */
    public static ShownTime of(Instant instant, Actor reader, ZoneId... others) {
        return new ShownTime(
                instant,
                Stream.concat(Stream.of(reader.zone()), Stream.of(others))
                        .distinct()
                        .map(zone -> new WallClock(
                                PlaceName.of(zone, reader.language()), zone, LocalDateTime.ofInstant(instant, zone)))
                        .toList());
    }

    /** @param place the zone's city, in the reader's language @param local what the clock on the wall shows there */
    public record WallClock(String place, ZoneId zone, LocalDateTime local) {}
}
