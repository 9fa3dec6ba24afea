package kg.daryger.identity.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** A draft is larger than any form, or the account has too many of them. */
class DraftTooLarge extends Problem {

    DraftTooLarge() {
        super(HttpStatus.CONTENT_TOO_LARGE, "identity.draft-too-large");
    }
}
