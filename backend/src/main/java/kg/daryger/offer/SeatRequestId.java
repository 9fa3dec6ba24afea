package kg.daryger.offer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import kg.daryger.shared.TypedId;

/** Somebody's asking for a place at an offer. */
public record SeatRequestId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public SeatRequestId {}

    public static SeatRequestId fresh() {
        return new SeatRequestId(TypedId.fresh());
    }

    /** Reads the text form, as in a path. @throws IllegalArgumentException when it is not a UUID */
    public static SeatRequestId of(String text) {
        return new SeatRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
