package kg.daryger.search.engine;

import java.util.Locale;

/** What can be found. */
public enum DocumentKind {
    DOCTOR,
    OFFER,
    NEED,
    EVENT,
    INSTITUTION;

    /** The entity's kind in the change feed, and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
