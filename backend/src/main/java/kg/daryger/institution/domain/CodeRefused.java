package kg.daryger.institution.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/**
 * The code on the letter opens nothing: {@code wrong} (mistyped, used, withdrawn, tried too often: all the same to the one
 * who asks) or {@code expired} (told only to who knows the whole code).
 */
class CodeRefused extends Problem {

    CodeRefused(String why) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "institution.code-" + why);
    }
}
