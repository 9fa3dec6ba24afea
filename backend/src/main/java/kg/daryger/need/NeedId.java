package kg.daryger.need;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import kg.daryger.shared.TypedId;

/** A training need of an institution. */
public record NeedId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public NeedId {}

    public static NeedId fresh() {
        return new NeedId(TypedId.fresh());
    }

    /**
     * Reads the text form, as in a path.
     *
     * @throws IllegalArgumentException when it is not a UUID
     */
    public static NeedId of(String text) {
        return new NeedId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
