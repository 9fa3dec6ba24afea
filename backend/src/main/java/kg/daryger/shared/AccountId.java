package kg.daryger.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An account: the means to sign in. A person has none or one. */
public record AccountId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public AccountId {}

    public static AccountId fresh() {
        return new AccountId(TypedId.fresh());
    }

    /** Reads the text form, as in a path. @throws IllegalArgumentException when it is not a UUID */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
