package kg.daryger.registration.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The code was used, replaced, is too old or never was; which of them is not told. */
public class ClaimRefused extends Problem {

    ClaimRefused() {
        super(HttpStatus.GONE, "registration.claim-refused");
    }
}
