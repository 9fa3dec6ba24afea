package kg.daryger.taxonomy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By what a concept was recognised. */
public enum Through {
    /** Its own label, also inflected or without special letters. */
    EXACT,
    /** Another name for it. */
    SYNONYM,
    /** A name with a slip of the finger. */
    TYPO,
    /** A name in another script. */
    TRANSLITERATION,
    /** A name typed while another keyboard layout was on. */
    LAYOUT,
    /** Words that are about it. */
    NEAR;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
