package kg.daryger.credential;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import kg.daryger.shared.TypedId;

/** One credential of a doctor. */
public record CredentialId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public CredentialId {}

    public static CredentialId fresh() {
        return new CredentialId(TypedId.fresh());
    }

    /** Reads the text form, as in a path. @throws IllegalArgumentException when it is not a UUID */
    public static CredentialId of(String text) {
        return new CredentialId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
