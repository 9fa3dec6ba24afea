package kg.daryger.institution.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code as it stands on paper: {@code ABCD-EFGH-JKLM}. The first group finds the row, the other two are the secret (40
 * bits, five tries). No 0, 1, I, O: they are misread.
 */
record PrintedCode(String selector, String secret) {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUP = 4;
    private static final int LENGTH = 3 * GROUP;

    static PrintedCode fresh() {
        return new PrintedCode(random(GROUP), random(2 * GROUP));
    }

    private static String random(int length) {
        var letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    /** Reads what somebody typed: small letters, blanks and missing hyphens do no harm. */
    static Optional<PrintedCode> read(String typed) {
        var letters = typed.replaceAll("[\\s\\-–—]", "").toUpperCase(Locale.ROOT);
        if (letters.length() != LENGTH || !letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)) {
            return Optional.empty();
        }
        return Optional.of(new PrintedCode(letters.substring(0, GROUP), letters.substring(GROUP)));
    }

    String printed() {
        return selector + "-" + secret.substring(0, GROUP) + "-" + secret.substring(GROUP);
    }

    /** Says nothing: it is a secret. */
    @Override
    public String toString() {
        return "PrintedCode";
    }
}
