package kg.daryger.mail;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The link is damaged, made for something else, or over; which of them is not told. */
public class SignedLinkRefused extends Problem {

    public SignedLinkRefused() {
        super(HttpStatus.GONE, "mail.link-refused");
    }
}
