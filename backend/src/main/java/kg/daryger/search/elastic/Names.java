package kg.daryger.search.elastic;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kg.daryger.doctor.Viewer.Audience;

/**
 * How indexes are called. Searches go to the alias {@code <prefix>-<audience>-<form>}, which points to one index
 * {@code <prefix>-<audience>-<form>-<since>}; nodes with another form of documents, while a new version is rolled out, keep
 * to theirs. Writes go through an alias of the single index, for they then never bring a dropped one back to life.
 */
final class Names {

    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String WRITTEN = "-in";

    private final String prefix;
    private final String form;

    /** @param documents the documents' form: another one, or another mapping, is another index */
    Names(String prefix, String documents) {
        this.prefix = prefix;
        this.form = documents + Mapping.FORM;
    }

    String searched(Audience audience) {
        return prefix + "-" + audience.name().toLowerCase(Locale.ROOT) + "-" + form;
    }

    String index(Audience audience, String since) {
        return searched(audience) + "-" + since;
    }

    String written(Audience audience, String since) {
        return index(audience, since) + WRITTEN;
    }

    static String since(Instant now) {
        return SINCE.format(now);
    }

    /** All of ours, of other prefixes that begin alike too: {@link #since(String)} tells them apart. */
    String pattern() {
        return prefix + "-*";
    }

    /** Since when an index of this form is, empty if it is none. */
    Optional<String> since(String index) {
        return Arrays.stream(Audience.values())
                .map(audience -> searched(audience) + "-")
                .filter(index::startsWith)
                .map(begin -> index.substring(begin.length()))
                .filter(rest -> rest.matches("\\d{17}"))
                .findFirst();
    }
}
