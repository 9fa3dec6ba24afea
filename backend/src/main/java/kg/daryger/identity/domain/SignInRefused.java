package kg.daryger.identity.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** Address and password do not belong together; nothing tells which of them is wrong. */
public class SignInRefused extends Problem {

    SignInRefused() {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "identity.sign-in-refused");
    }
}
