package kg.daryger.search.saved;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import kg.daryger.shared.TypedId;

/** A list of doctors that an institution keeps. */
public record ShortListId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public ShortListId {}

    public static ShortListId fresh() {
        return new ShortListId(TypedId.fresh());
    }

    /**
     * Reads the text form, as in a path.
     *
     * @throws IllegalArgumentException when it is not a UUID
     */
    public static ShortListId of(String text) {
        return new ShortListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
