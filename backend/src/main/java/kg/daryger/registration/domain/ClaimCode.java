package kg.daryger.registration.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import kg.daryger.shared.text.PaperCode;

/**
 * The code on a slip, {@code ABCDE-FGHJK-LMNPQ-RSTUV}: 100 random bits, so that a plain hash of it can be kept and guessing
 * is hopeless.
 */
record ClaimCode(String letters) {

    private static final int GROUP = 5;
    private static final int LENGTH = 4 * GROUP;

    static ClaimCode fresh() {
        return new ClaimCode(PaperCode.fresh(LENGTH));
    }

    /** Reads what somebody typed. */
    static Optional<ClaimCode> read(String typed) {
        return PaperCode.read(typed, LENGTH).map(ClaimCode::new);
    }

    String printed() {
        return PaperCode.printed(letters, GROUP);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says nothing: it is a secret. */
    @Override
    public String toString() {
        return "ClaimCode";
    }
}
