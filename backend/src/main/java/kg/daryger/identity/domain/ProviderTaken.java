package kg.daryger.identity.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The provider's sign-in belongs to another account. */
public class ProviderTaken extends Problem {

    ProviderTaken() {
        super(HttpStatus.CONFLICT, "identity.provider-taken");
    }
}
