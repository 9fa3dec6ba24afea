package kg.daryger.report.domain;

import java.util.ArrayList;
import java.util.List;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a list was filtered by, in the reader's words, as it stands on top of the sheet. */
@Component
class FilterWords {

    private final Words words;

    FilterWords(Words words) {
        this.words = words;
    }

    String of(ExportList list, ExportFilter filter, Language reader) {
        var said = new ArrayList<String>();
        add(
                said,
                words.text(reader, "filter.specialty"),
                words.code(reader, ConceptKind.SPECIALTY, filter.specialty()));
        add(said, words.text(reader, "filter.region"), words.code(reader, ConceptKind.REGION, filter.region()));
        add(said, words.text(reader, "filter.country"), words.code(reader, ConceptKind.COUNTRY, filter.country()));
        add(said, words.text(reader, "filter.language"), words.code(reader, ConceptKind.LANGUAGE, filter.language()));
        add(said, words.text(reader, "filter.state"), word(reader, state(list), filter.state()));
        add(said, words.text(reader, "filter.kind"), word(reader, kind(list), filter.kind()));
        add(said, words.text(reader, "filter.level"), word(reader, "level", filter.level()));
        add(said, words.text(reader, "filter.head"), word(reader, "head", filter.head()));
        add(said, words.text(reader, "filter.mode"), word(reader, "mode", filter.mode()));
        add(said, words.text(reader, "filter.reach"), word(reader, "event.reach", filter.reach()));
        add(said, words.text(reader, "filter.when"), word(reader, "when", filter.when()));
        add(said, words.text(reader, "filter.ranked"), yesNo(reader, "ranked", filter.ranked()));
        add(said, words.text(reader, "filter.verified"), yesNo(reader, "checked", filter.verified()));
        add(said, words.text(reader, "filter.q"), filter.q());
        return said.isEmpty() ? words.text(reader, "filter.none") : String.join("; ", said);
    }

    private static String state(ExportList list) {
        return switch (list) {
            case EVENTS -> "event.status";
            case PROPOSALS -> "proposal";
            default -> "need";
        };
    }

    private static String kind(ExportList list) {
        return switch (list) {
            case EVENTS -> "event.kind";
            case INSTITUTIONS -> "institution";
            default -> "help";
        };
    }

    private @Nullable String word(Language reader, String family, @Nullable String code) {
        return code == null ? null : words.anyText(reader, family + "." + code, code);
    }

    private @Nullable String yesNo(Language reader, String family, @Nullable Boolean asked) {
        return asked == null ? null : words.text(reader, family + (asked ? ".yes" : ".no"));
    }

    private static void add(List<String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.add(name + ": " + value);
        }
    }
}
