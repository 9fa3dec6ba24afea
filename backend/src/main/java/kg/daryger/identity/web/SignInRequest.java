package kg.daryger.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param sharedComputer true: the session ends with the window */
record SignInRequest(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String password,
        @Nullable Boolean sharedComputer) {

    boolean shared() {
        return Boolean.TRUE.equals(sharedComputer);
    }

    @Override
    public String toString() {
        return "SignInRequest";
    }
}
