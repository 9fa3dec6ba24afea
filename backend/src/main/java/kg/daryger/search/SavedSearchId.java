package kg.daryger.search;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import kg.daryger.shared.TypedId;

/** A search that somebody keeps. */
public record SavedSearchId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public SavedSearchId {}

    public static SavedSearchId fresh() {
        return new SavedSearchId(TypedId.fresh());
    }

    /**
     * Reads the text form, as in a path.
     *
     * @throws IllegalArgumentException when it is not a UUID
     */
    public static SavedSearchId of(String text) {
        return new SavedSearchId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
