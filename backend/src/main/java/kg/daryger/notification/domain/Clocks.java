package kg.daryger.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import kg.daryger.shared.time.PlaceName;
import org.springframework.stereotype.Component;

/** Writes a time as the clocks of both sides show it: the reader's own first, and whether the day is the same. */
@Component
class Clocks {

    private final Texts texts;

    Clocks(Texts texts) {
        this.texts = texts;
    }

    String both(Instant instant, ZoneId own, Collection<ZoneId> others, Language language) {
        var mine = instant.atZone(own);
        var words = new StringBuilder(texts.text(
                language,
                "notification.clock.own",
                Map.of("day", day(mine, language), "time", time(mine), "place", PlaceName.of(own, language))));
        others.stream()
                .distinct()
                .filter(zone -> !zone.equals(own))
                .map(instant::atZone)
                .filter(there -> !there.toLocalDateTime().equals(mine.toLocalDateTime()))
                .forEach(there -> words.append(" · ").append(other(there, mine, language)));
        return words.toString();
    }

    private String other(ZonedDateTime there, ZonedDateTime mine, Language language) {
        var place = PlaceName.of(there.getZone(), language);
        return there.toLocalDate().equals(mine.toLocalDate())
                ? texts.text(language, "notification.clock.same-day", Map.of("time", time(there), "place", place))
                : texts.text(
                        language,
                        "notification.clock.other-day",
                        Map.of("day", day(there, language), "time", time(there), "place", place));
    }

    private static String time(ZonedDateTime at) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at);
    }

    private static String day(ZonedDateTime at, Language language) {
        return day(at, FormatStyle.FULL, language);
    }

    /** A day alone, without its weekday. */
    static String day(LocalDate day, Language language) {
        return day(day, FormatStyle.LONG, language);
    }

    private static String day(TemporalAccessor day, FormatStyle style, Language language) {
        // English as most of the world outside America writes it
        var locale = language == Language.EN ? Locale.UK : language.locale();
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(locale)
                .format(day)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
