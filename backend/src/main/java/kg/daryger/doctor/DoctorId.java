package kg.daryger.doctor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import kg.daryger.shared.TypedId;

/** A doctor: the id of the profile. */
public record DoctorId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public DoctorId {}

    public static DoctorId fresh() {
        return new DoctorId(TypedId.fresh());
    }

    /** Reads the text form, as in a path. @throws IllegalArgumentException when it is not a UUID */
    public static DoctorId of(String text) {
        return new DoctorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
