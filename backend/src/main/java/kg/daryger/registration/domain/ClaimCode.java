package kg.daryger.registration.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code on a slip, {@code ABCDE-FGHJK-LMNPQ-RSTUV}: 100 random bits, so that a plain hash of it can be kept and guessing
 * is hopeless. No 0, 1, I, O: they are misread.
 */
record ClaimCode(String letters) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUP = 5;
    private static final int LENGTH = 4 * GROUP;

    static ClaimCode fresh() {
        var letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ClaimCode(letters.toString());
    }

    /** Reads what somebody typed: small letters, blanks and missing hyphens do no harm. */
    static Optional<ClaimCode> read(String typed) {
        var letters = typed.replaceAll("[\\s\\-–—]", "").toUpperCase(Locale.ROOT);
        return letters.length() == LENGTH && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                ? Optional.of(new ClaimCode(letters))
                : Optional.empty();
    }

    String printed() {
        return String.join("-", letters.split("(?<=\\G.{" + GROUP + "})"));
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
