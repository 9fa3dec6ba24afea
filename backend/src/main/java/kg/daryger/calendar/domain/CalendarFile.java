package kg.daryger.calendar.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import kg.daryger.agenda.EventStatus;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes iCalendar (RFC 5545): local times with their zone's definition, never bare instants. */
@Component
class CalendarFile {

    /** ical4j folds by characters, the standard by octets, and a Cyrillic letter has two: we fold ourselves. */
    private static final int UNFOLDED = 1_000_000;

    private final Clock clock;
    private final URI organizer;

    CalendarFile(Clock clock, @Value("${daryger.mail.from}") String from) {
        this.clock = clock;
        this.organizer = URI.create("mailto:" + from.replaceAll(".*<|>.*", "").strip());
    }

    /** A file that mail programs act on: REQUEST enters or changes, CANCEL takes out. */
    byte[] mailed(List<CalendarEntry> entries, Method method, String attendee) {
        return write(entries, List.of(method), attendee);
    }

    /** A file to import or a feed to subscribe to. */
    byte[] published(List<CalendarEntry> entries, String name) {
        return write(
                entries,
                List.of(
                        new XProperty("X-WR-CALNAME", name),
                        new XProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT1H"),
                        new XProperty("X-PUBLISHED-TTL", "PT1H")),
                null);
    }

    private byte[] write(List<CalendarEntry> entries, List<? extends Property> more, @Nullable String attendee) {
        var properties = new ArrayList<Property>(List.of(
                new ProdId("-//Daryger//Daryger//EN"), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN));
        properties.addAll(more);
        var components = new ArrayList<CalendarComponent>(zones(entries));
        entries.forEach(entry -> components.add(event(entry, attendee)));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false, UNFOLDED)
                    .output(new Calendar(new PropertyList(properties), new ComponentList<>(components)), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Folding.fold(bytes.toString(StandardCharsets.UTF_8));
    }

    private static List<? extends CalendarComponent> zones(List<CalendarEntry> entries) {
        var spans = new LinkedHashMap<ZoneId, List<Instant>>();
        for (var entry : entries) {
            var span = spans.computeIfAbsent(entry.event().time().zone(), none -> new ArrayList<>());
            span.add(entry.event().start());
            span.add(entry.event().end());
            @Nullable String recurrence = entry.event().recurrenceId();
            if (recurrence != null) {
                var colon = recurrence.lastIndexOf(':');
                var zone = ZoneId.of(recurrence.substring(0, colon));
                spans.computeIfAbsent(zone, none -> new ArrayList<>())
                        .add(LocalDateTime.parse(recurrence.substring(colon + 1), ZoneDefinition.LOCAL)
                                .atZone(zone)
                                .toInstant());
            }
        }
        return spans.entrySet().stream()
                .map(zone -> {
                    zone.getValue().sort(Comparator.naturalOrder());
                    return ZoneDefinition.of(
                            zone.getKey(),
                            zone.getValue().getFirst(),
                            zone.getValue().getLast());
                })
                .toList();
    }

    private VEvent event(CalendarEntry entry, @Nullable String attendee) {
        var event = entry.event();
        var zone = event.time().zone();
        var properties = new ArrayList<Property>(List.of(
                new Uid(event.uid()),
                new Sequence(event.sequence()),
                new DtStamp(clock.instant()),
                new DtStart<ZonedDateTime>(in(zone), local(event.start(), zone)),
                new DtEnd<ZonedDateTime>(in(zone), local(event.end(), zone)),
                new Summary(entry.summary()),
                new Description(entry.description()),
                new Location(entry.location()),
                new Url(URI.create(entry.url())),
                status(event.status())));
        @Nullable String recurrence = event.recurrenceId();
        if (recurrence != null) {
            properties.add(recurrence(recurrence));
        }
        if (attendee != null) {
            properties.add(new Organizer(new ParameterList(List.of(new Cn("Daryger"))), organizer));
            properties.add(new Attendee(
                    new ParameterList(List.of(Role.REQ_PARTICIPANT, PartStat.ACCEPTED, Rsvp.FALSE)),
                    URI.create("mailto:" + attendee)));
        }
        return new VEvent(new PropertyList(properties));
    }

    /** Which of its series it is, by the time that it had at first: calendars find it by that after it moved. */
    private static RecurrenceId<ZonedDateTime> recurrence(String id) {
        var colon = id.lastIndexOf(':');
        return new RecurrenceId<>(in(ZoneId.of(id.substring(0, colon))), id.substring(colon + 1));
    }

    private static ParameterList in(ZoneId zone) {
        return new ParameterList(List.of(new TzId(zone.getId())));
    }

    private static String local(Instant instant, ZoneId zone) {
        return ZoneDefinition.LOCAL.format(LocalDateTime.ofInstant(instant, zone));
    }

    private static Status status(EventStatus status) {
        return switch (status) {
            case DRAFT, PROVISIONAL -> ImmutableStatus.VEVENT_TENTATIVE;
            case SCHEDULED, HELD, CLOSED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
