package kg.daryger.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A language of the interface. {@link #of} is lenient: what is not offered becomes English. */
public enum Language {
    KY,
    RU,
    EN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }

    @JsonCreator
    public static Language of(String tag) {
        var lower = tag.toLowerCase(Locale.ROOT);
        if (lower.startsWith("ky")) {
            return KY;
        }
        return lower.startsWith("ru") ? RU : EN;
    }

    public static Language of(Locale locale) {
        return of(locale.getLanguage());
    }
}
