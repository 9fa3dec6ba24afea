package kg.daryger.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import kg.daryger.shared.TypedId;

/** An institution. */
public record InstitutionId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public InstitutionId {}

    public static InstitutionId fresh() {
        return new InstitutionId(TypedId.fresh());
    }

    /**
     * Reads the text form, as in a path.
     *
     * @throws IllegalArgumentException when it is not a UUID
     */
    public static InstitutionId of(String text) {
        return new InstitutionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
