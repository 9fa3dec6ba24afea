package kg.daryger.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param token what stands behind the # of the link */
record LinkTokenRequest(@NotBlank @Size(max = 100) String token) {

    @Override
    public String toString() {
        return "LinkTokenRequest";
    }
}
