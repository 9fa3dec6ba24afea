package kg.daryger.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for a mail with a link. */
record LinkRequest(@NotBlank @Size(max = 254) String email) {

    @Override
    public String toString() {
        return "LinkRequest";
    }
}
