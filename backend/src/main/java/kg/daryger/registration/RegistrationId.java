package kg.daryger.registration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import kg.daryger.shared.TypedId;

/** One person's registration for one event. */
public record RegistrationId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public RegistrationId {}

    public static RegistrationId fresh() {
        return new RegistrationId(TypedId.fresh());
    }

    /** Reads the text form, as in a path. @throws IllegalArgumentException when it is not a UUID */
    public static RegistrationId of(String text) {
        return new RegistrationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
