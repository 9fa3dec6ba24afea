package kg.daryger.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param token what stands behind the # of the link
 * @param password a new one; needed to reset it, else as wished
 */
record UseLinkRequest(
        @NotBlank @Size(max = 100) String token,
        @Nullable @Size(max = 200) String password,
        @Nullable Boolean sharedComputer) {

    boolean shared() {
        return Boolean.TRUE.equals(sharedComputer);
    }

    @Override
    public String toString() {
        return "UseLinkRequest";
    }
}
