package kg.daryger.matching.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import kg.daryger.shared.TypedId;

/** A message of a thread. */
record MessageId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    MessageId {}

    static MessageId fresh() {
        return new MessageId(TypedId.fresh());
    }

    /** Reads the text form, as in a path. @throws IllegalArgumentException when it is not a UUID */
    static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
