package kg.daryger.report.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reader's words for codes and times. */
@Component
class Words {

    private final Texts texts;
    private final Taxonomy taxonomy;

    Words(Texts texts, Taxonomy taxonomy) {
        this.texts = texts;
        this.taxonomy = taxonomy;
    }

    String text(Language reader, String key) {
        return texts.text(reader, "report." + key);
    }

    String text(Language reader, String key, Map<String, ?> arguments) {
        return texts.text(reader, "report." + key, arguments);
    }

    /** The text of a code that a reader's address said; the code itself when there is no such code. */
    String anyText(Language reader, String key, String code) {
        return texts.find(reader, "report." + key, Map.of()).orElse(code);
    }

    @Nullable
    String code(Language reader, ConceptKind kind, @Nullable String code) {
        return code == null || !taxonomy.has(kind, code) ? code : taxonomy.label(kind, code, reader);
    }

    String specialty(Language reader, String code) {
        return taxonomy.label(ConceptKind.SPECIALTY, code, reader);
    }

    String region(Language reader, String code) {
        return taxonomy.label(ConceptKind.REGION, code, reader);
    }

    String country(Language reader, @Nullable String code) {
        return code == null ? "" : taxonomy.label(ConceptKind.COUNTRY, code, reader);
    }

    String language(Language reader, String code) {
        return taxonomy.label(ConceptKind.LANGUAGE, code, reader);
    }

    String help(Language reader, String code) {
        return texts.text(reader, "report.help." + code);
    }

    /** The day in Bishkek. */
    String day(Language reader, Instant instant) {
        return day(reader, LocalDate.ofInstant(instant, Actor.BISHKEK));
    }

    String day(Language reader, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.locale())
                .format(day);
    }
}
