package kg.daryger.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTests {

    private final CalendarFile file = new CalendarFile(
            Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC), "Daryger <no-reply@daryger.example>");

    @ParameterizedTest
    @CsvSource({
        "2026-10-24T18:00, Europe/Berlin",
        "2026-10-25T18:00, Europe/Berlin",
        "2026-10-25T02:30, Europe/Berlin",
        "2027-03-27T18:00, Europe/Berlin",
        "2027-03-28T18:00, Europe/Berlin",
        "2027-03-28T02:30, Europe/Berlin",
        "2027-03-14T09:00, America/New_York",
        "2027-11-07T09:00, America/New_York",
        "2027-04-04T09:00, Australia/Sydney",
        "2026-12-01T10:00, Asia/Bishkek",
        "2026-12-01T10:00, Asia/Almaty",
        "2026-12-01T10:00, Europe/Istanbul",
        "2026-12-01T10:00, Asia/Kolkata"
    })
    void anotherProgramComputesOurInstantsFromOurZoneDefinition(String local, String zone) throws Exception {
        var event = SampleEvents.at(local, zone, 0, EventStatus.SCHEDULED);
        var read = read(mail(event));

        assertThat(instant(read, Property.DTSTART)).isEqualTo(event.start());
        assertThat(instant(read, Property.DTEND)).isEqualTo(event.end());
    }

    @Test
    void invitesSoThatMailProgramsOfferToEnterIt() throws Exception {
        var event = SampleEvents.at("2026-12-01T18:00", "Asia/Bishkek", 2, EventStatus.SCHEDULED);
        var text = new String(mail(event), StandardCharsets.UTF_8);

        assertThat(unfolded(text))
                .contains("METHOD:REQUEST\r\n", "SEQUENCE:2\r\n", "UID:" + event.uid() + "\r\n")
                .contains(
                        "DTSTART;TZID=Asia/Bishkek:20261201T180000\r\n", "DTEND;TZID=Asia/Bishkek:20261201T193000\r\n")
                .contains("STATUS:CONFIRMED", "ORGANIZER;CN=Daryger:mailto:no-reply@daryger.example")
                .contains("SUMMARY:Бронхоскопия\\; основы\\, практика", "mailto:aigul@example.org");
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        read(mail(event)).validate();
    }

    @Test
    void takesACancelledEventOut() {
        var event = SampleEvents.at("2026-12-01T18:00", "Asia/Bishkek", 3, EventStatus.CANCELLED);
        var text = new String(
                file.mailed(List.of(SampleEvents.entry(event)), ImmutableMethod.CANCEL, "aigul@example.org"),
                StandardCharsets.UTF_8);

        assertThat(text).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:3\r\n");
    }

    @Test
    void definesEachZoneOfAFeedOnce() throws Exception {
        var events = List.of(
                SampleEvents.at("2026-12-01T18:00", "Asia/Bishkek", 0, EventStatus.SCHEDULED),
                SampleEvents.at("2027-06-01T18:00", "Europe/Berlin", 0, EventStatus.PROVISIONAL),
                SampleEvents.at("2027-12-01T18:00", "Europe/Berlin", 0, EventStatus.SCHEDULED));
        var read = read(file.published(events.stream().map(SampleEvents::entry).toList(), "Дарыгер"));

        assertThat(read.<VTimeZone>getComponents(Component.VTIMEZONE)).hasSize(2);
        assertThat(read.<VEvent>getComponents(Component.VEVENT)).hasSize(3);
        assertThat(read.toString())
                .contains("STATUS:TENTATIVE", "X-WR-CALNAME:Дарыгер")
                .doesNotContain("METHOD");
    }

    @Test
    void anOccurrenceThatMovedIsStillFoundByItsFirstTime() throws Exception {
        var series = List.of(
                SampleEvents.ofSeries("2027-03-23T18:00", "Europe/Berlin", 0),
                SampleEvents.ofSeries("2027-03-30T18:00", "Europe/Berlin", 2));
        var bytes = file.mailed(
                series.stream().map(SampleEvents::entry).toList(), ImmutableMethod.REQUEST, "aigul@example.org");

        assertThat(unfolded(new String(bytes, StandardCharsets.UTF_8)))
                .contains("RECURRENCE-ID;TZID=Europe/Berlin:20270323T180000\r\n")
                .contains("RECURRENCE-ID;TZID=Europe/Berlin:20270330T180000\r\n")
                .contains("DTSTART;TZID=Europe/Berlin:20270330T200000\r\n");
        var read = read(bytes);
        assertThat(read.<VEvent>getComponents(Component.VEVENT))
                .extracting(event -> event.getRequiredProperty(Property.UID).getValue())
                .containsExactly("series@agenda.daryger.kg", "series@agenda.daryger.kg");
        assertThat(read.<VTimeZone>getComponents(Component.VTIMEZONE)).hasSize(1);
        read.validate();
    }

    @Test
    void anEmptyFeedIsACalendarAllTheSame() {
        assertThat(new String(file.published(List.of(), "Daryger"), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR")
                .contains("END:VCALENDAR");
    }

    private byte[] mail(EventView event) {
        return file.mailed(List.of(SampleEvents.entry(event)), ImmutableMethod.REQUEST, "aigul@example.org");
    }

    private static Calendar read(byte[] bytes) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    /** As RFC 5545 says: the offset of the latest observance that began at or before the local time. */
    private static Instant instant(Calendar calendar, String property) {
        VEvent event = calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
        VTimeZone zone = calendar.<VTimeZone>getComponents(Component.VTIMEZONE).getFirst();
        var local = LocalDateTime.parse(
                event.getRequiredProperty(property).getValue().replace("Z", ""), ZoneDefinition.LOCAL);
        Observance applicable = zone.getObservances().stream()
                .filter(one -> !begin(one).isAfter(local))
                .max(java.util.Comparator.comparing(CalendarFileTests::begin))
                .orElseThrow();
        return local.toInstant(ZoneOffset.of(
                applicable.getRequiredProperty(Property.TZOFFSETTO).getValue()));
    }

    private static LocalDateTime begin(Observance observance) {
        return LocalDateTime.parse(
                observance.getRequiredProperty(Property.DTSTART).getValue(), ZoneDefinition.LOCAL);
    }
}
