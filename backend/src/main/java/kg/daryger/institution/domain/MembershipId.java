package kg.daryger.institution.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import kg.daryger.shared.TypedId;

/** A person's office at an institution, past or present. */
public record MembershipId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public MembershipId {}

    public static MembershipId fresh() {
        return new MembershipId(TypedId.fresh());
    }

    /**
     * Reads the text form, as in a path.
     *
     * @throws IllegalArgumentException when it is not a UUID
     */
    public static MembershipId of(String text) {
        return new MembershipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
