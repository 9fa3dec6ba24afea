package kg.daryger.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Another address. @param currentPassword needed when there is one */
record AddressRequest(
        @NotBlank @Size(max = 254) String email,
        @Nullable @Size(max = 200) String currentPassword) {

    @Override
    public String toString() {
        return "AddressRequest";
    }
}
