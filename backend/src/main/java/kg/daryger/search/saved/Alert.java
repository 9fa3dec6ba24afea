package kg.daryger.search.saved;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** When a saved search tells of what it finds for the first time. */
public enum Alert {
    NONE,
    DAILY,
    AT_ONCE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when it is none of them */
    @JsonCreator
    public static Alert of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
