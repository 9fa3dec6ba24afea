package kg.daryger.identity.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param understood the owner has read what is lost
 * @param currentPassword needed when there is one
 */
record ClosureRequest(
        @NotNull @AssertTrue Boolean understood,
        @Nullable @Size(max = 200) String currentPassword) {

    @Override
    public String toString() {
        return "ClosureRequest";
    }
}
