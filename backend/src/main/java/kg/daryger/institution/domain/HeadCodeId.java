package kg.daryger.institution.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import kg.daryger.shared.TypedId;

/** A one-time code on an official letter. */
public record HeadCodeId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public HeadCodeId {}

    public static HeadCodeId fresh() {
        return new HeadCodeId(TypedId.fresh());
    }

    /**
     * Reads the text form, as in a path.
     *
     * @throws IllegalArgumentException when it is not a UUID
     */
    public static HeadCodeId of(String text) {
        return new HeadCodeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
