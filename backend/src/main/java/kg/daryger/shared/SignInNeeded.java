package kg.daryger.shared;

import org.springframework.http.HttpStatus;

/** The caller has to sign in first. */
public class SignInNeeded extends Problem {

    public SignInNeeded() {
        super(HttpStatus.UNAUTHORIZED, "shared.sign-in-needed");
    }
}
