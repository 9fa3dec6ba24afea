package kg.daryger.identity.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address as it is stored and compared: trimmed, lower case. */
record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s.,;<>\"]{2,}");
    private static final int LONGEST = 254;

    /** Empty when the text is no address that a mail server would take. */
    static Optional<EmailAddress> of(String text) {
        var address = text.strip().toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST && FORM.matcher(address).matches()
                ? Optional.of(new EmailAddress(address))
                : Optional.empty();
    }

    /** Never the address itself: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "(an address)";
    }
}
