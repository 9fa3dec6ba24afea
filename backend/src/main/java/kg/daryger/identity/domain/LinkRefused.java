package kg.daryger.identity.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The link was used, has expired, or is not ours; which of them is not told. */
public class LinkRefused extends Problem {

    LinkRefused() {
        super(HttpStatus.GONE, "identity.link-refused");
    }
}
