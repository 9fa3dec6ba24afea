package kg.daryger.agenda.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import kg.daryger.agenda.EventView;
import kg.daryger.shared.Language;
import kg.daryger.shared.time.PlaceName;

/**
 * What a clock on one wall shows when an event begins and ends.
 *
 * @param place the zone's city, in the reader's language
 */
public record WallClock(String place, ZoneId zone, LocalDateTime start, LocalDateTime end) {

    /** The zones' clocks in their order, each zone once. */
    static List<WallClock> of(EventView event, Language reader, Stream<ZoneId> zones) {
        return zones.distinct().map(zone -> at(event, zone, reader)).toList();
    }

    static WallClock at(EventView event, ZoneId zone, Language reader) {
        return new WallClock(PlaceName.of(zone, reader), zone, local(event.start(), zone), local(event.end(), zone));
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
