package kg.daryger.shared;

import org.springframework.http.HttpStatus;

/** A value that the rules refuse although its form is right; names the field and the message key. */
public class InvalidField extends Problem {

    /** @param messageKey key in the module's messages, as in {@code need.field.kind.unknown} */
    public InvalidField(String field, String messageKey) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "shared.invalid");
        field(field, messageKey);
    }
}
