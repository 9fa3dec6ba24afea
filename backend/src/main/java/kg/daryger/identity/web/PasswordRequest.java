package kg.daryger.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param currentPassword needed when there is one */
record PasswordRequest(
        @Nullable @Size(max = 200) String currentPassword,
        @NotBlank @Size(max = 200) String password) {

    @Override
    public String toString() {
        return "PasswordRequest";
    }
}
