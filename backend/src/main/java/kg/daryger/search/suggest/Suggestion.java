package kg.daryger.search.suggest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kg.daryger.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;

/**
 * What may be meant.
 *
 * @param kind the code list, null for a name
 * @param code of the code list's entry
 * @param id of the doctor or the institution
 * @param text in the reader's language
 * @param hint what tells it from others of the same name
 */
public record Suggestion(
        Type type,
        @Nullable ConceptKind kind,
        @Nullable String code,
        @Nullable String id,
        String text,
        @Nullable String hint) {

    /** What a suggestion is. */
    public enum Type {
        NAME,
        CONCEPT,
        PLACE,
        INSTITUTION;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Suggestion of(ConceptKind kind, String code, String text, @Nullable String hint) {
        return switch (kind) {
            case SPECIALTY, SKILL, LANGUAGE, HELP -> new Suggestion(Type.CONCEPT, kind, code, null, text, hint);
            case COUNTRY, CITY, REGION -> new Suggestion(Type.PLACE, kind, code, null, text, hint);
            case INSTITUTION -> new Suggestion(Type.INSTITUTION, kind, null, code, text, hint);
        };
    }
}
