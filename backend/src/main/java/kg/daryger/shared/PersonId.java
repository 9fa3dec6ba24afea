package kg.daryger.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A person: names and contact, apart from account and profile. */
public record PersonId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public PersonId {}

    public static PersonId fresh() {
        return new PersonId(TypedId.fresh());
    }

    /** Reads the text form, as in a path. @throws IllegalArgumentException when it is not a UUID */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
