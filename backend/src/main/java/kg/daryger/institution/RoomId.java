package kg.daryger.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import kg.daryger.shared.TypedId;

/** A room of an institution. */
public record RoomId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public RoomId {}

    public static RoomId fresh() {
        return new RoomId(TypedId.fresh());
    }

    /**
     * Reads the text form, as in a path.
     *
     * @throws IllegalArgumentException when it is not a UUID
     */
    public static RoomId of(String text) {
        return new RoomId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
