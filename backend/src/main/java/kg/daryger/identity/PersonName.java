package kg.daryger.identity;

import java.util.List;
import kg.daryger.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A person's names as the person entered them; at least one script is there. A computed spelling is never shown.
 *
 * @param cyrillic family name first, as written in the person's documents
 * @param latin as in the passport
 * @param former former names, any script
 */
public record PersonName(
        @Nullable String cyrillic, @Nullable String latin, List<String> former) {

    public PersonName {
        if (cyrillic == null && latin == null) {
            throw new IllegalArgumentException("a name in one script at least");
        }
        former = List.copyOf(former);
    }

    /** In the reader's script if its owner entered one, else as entered. */
    public String shownIn(Language reader) {
        var first = reader == Language.EN ? latin : cyrillic;
        var second = reader == Language.EN ? cyrillic : latin;
        return first != null ? first : java.util.Objects.requireNonNull(second);
    }
}
