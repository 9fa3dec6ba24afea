package kg.daryger.shared.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * An instant as clocks on several walls show it. The server makes them, so that a browser with old zone rules shows no
 * wrong time.
 *
 * @param clocks the reader's own first; places with the same zone once
 */
public record ShownTime(Instant instant, List<WallClock> clocks) {

    public static ShownTime of(Instant instant, ZoneId own, ZoneId... others) {
        return new ShownTime(
                instant,
                Stream.concat(Stream.of(own), Stream.of(others))
                        .distinct()
                        .map(zone -> new WallClock(zone, LocalDateTime.ofInstant(instant, zone)))
                        .toList());
    }

    /** @param local what the clock on the wall shows there */
    public record WallClock(ZoneId zone, LocalDateTime local) {}
}
