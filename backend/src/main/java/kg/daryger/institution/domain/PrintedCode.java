package kg.daryger.institution.domain;

import java.util.Optional;
import kg.daryger.shared.text.PaperCode;

/**
 * The code as it stands on paper: {@code ABCD-EFGH-JKLM}. The first group finds the row, the other two are the secret (40
 * bits, five tries).
 */
record PrintedCode(String selector, String secret) {

    private static final int GROUP = 4;
    private static final int LENGTH = 3 * GROUP;

    static PrintedCode fresh() {
        return new PrintedCode(PaperCode.fresh(GROUP), PaperCode.fresh(2 * GROUP));
    }

    /** Reads what somebody typed. */
    static Optional<PrintedCode> read(String typed) {
        return PaperCode.read(typed, LENGTH)
                .map(letters -> new PrintedCode(letters.substring(0, GROUP), letters.substring(GROUP)));
    }

    String printed() {
        return PaperCode.printed(selector + secret, GROUP);
    }

    /** Says nothing: it is a secret. */
    @Override
    public String toString() {
        return "PrintedCode";
    }
}
