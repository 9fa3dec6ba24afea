package kg.daryger.calendar.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A zone as iCalendar wants it, made from the rules that this JDK knows, change by change: every calendar then computes the
 * same instants as we do, whatever rules it carries itself.
 */
final class ZoneDefinition {

    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final Duration AROUND = Duration.ofDays(400);

    private ZoneDefinition() {}

    static VTimeZone of(ZoneId zone, Instant from, Instant until) {
        var rules = zone.getRules();
        var begin = from.minus(AROUND);
        var observances = new ArrayList<Observance>();
        observances.add(before(rules, begin));
        for (var change = rules.nextTransition(begin);
                change != null && change.getInstant().isBefore(until.plus(AROUND));
                change = rules.nextTransition(change.getInstant())) {
            observances.add(observance(rules, change));
        }
        return new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<Observance>(observances));
    }

    /** What held before the first change that is listed. */
    private static Observance before(ZoneRules rules, Instant begin) {
        var offset = rules.getOffset(begin);
        return observance(rules.isDaylightSavings(begin), LocalDateTime.ofInstant(begin, offset), offset, offset);
    }

    private static Observance observance(ZoneRules rules, ZoneOffsetTransition change) {
        return observance(
                rules.isDaylightSavings(change.getInstant()),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    private static Observance observance(boolean daylight, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        var properties = new PropertyList(List.of(
                new DtStart<LocalDateTime>(new ParameterList(), LOCAL.format(start)),
                new TzOffsetFrom(from),
                new TzOffsetTo(to)));
        return daylight ? new Daylight(properties) : new Standard(properties);
    }
}
