package kg.daryger.matching;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import kg.daryger.shared.TypedId;

/** A proposal: invitation, application or suggestion. */
public record ProposalId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public ProposalId {}

    public static ProposalId fresh() {
        return new ProposalId(TypedId.fresh());
    }

    /** Reads the text form, as in a path. @throws IllegalArgumentException when it is not a UUID */
    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
