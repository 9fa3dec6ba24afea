package kg.daryger.identity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kg.daryger.shared.InvalidField;
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

    /** Characters that one name may have. */
    public static final int LONGEST = 120;

    /** Former names that a person may enter. */
    public static final int MOST_FORMER = 5;

    public PersonName {
        if (cyrillic == null && latin == null) {
            throw new IllegalArgumentException("a name in one script at least");
        }
        former = List.copyOf(former);
    }

    /** @throws InvalidField when there is more of it than a person may enter */
    public void check() {
        if (tooLong(cyrillic)) {
            throw new InvalidField("name.cyrillic", "shared.field.invalid");
        }
        if (tooLong(latin)) {
            throw new InvalidField("name.latin", "shared.field.invalid");
        }
        if (former.size() > MOST_FORMER || former.stream().anyMatch(PersonName::tooLong)) {
            throw new InvalidField("name.former", "shared.field.invalid");
        }
    }

    private static boolean tooLong(@Nullable String name) {
        return name != null && name.length() > LONGEST;
    }

    /** True when any of the names has the part, whatever the case. */
    public boolean contains(String part) {
        var wanted = part.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(cyrillic, latin).filter(Objects::nonNull), former.stream())
                .anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** In the reader's script if its owner entered one, else as entered. */
    public String shownIn(Language reader) {
        var first = reader == Language.EN ? latin : cyrillic;
        var second = reader == Language.EN ? cyrillic : latin;
        return first != null ? first : Objects.requireNonNull(second);
    }
}
