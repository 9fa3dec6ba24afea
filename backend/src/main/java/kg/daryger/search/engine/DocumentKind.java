package kg.daryger.search.engine;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be found. */
public enum DocumentKind {
    DOCTOR,
    OFFER,
    NEED,
    EVENT,
    INSTITUTION;

    /** The entity's kind in the change feed, and in addresses. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
