package kg.daryger.offer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import kg.daryger.shared.TypedId;

/** An offer of a doctor. */
public record OfferId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public OfferId {}

    public static OfferId fresh() {
        return new OfferId(TypedId.fresh());
    }

    /** Reads the text form, as in a path. @throws IllegalArgumentException when it is not a UUID */
    public static OfferId of(String text) {
        return new OfferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
