package kg.daryger.calendar.domain;

import java.nio.charset.StandardCharsets;

/** Folds lines as RFC 5545 says: at most 75 octets, a letter is never cut. */
final class Folding {

    private static final int OCTETS = 75;

    private Folding() {}

    static byte[] fold(String text) {
        var folded = new StringBuilder(text.length() + text.length() / OCTETS);
        int octets = 0;
        for (var letter : text.codePoints().toArray()) {
            var length = letter == '\r' || letter == '\n'
                    ? 0
                    : Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets = letter == '\n' ? 0 : octets + length;
        }
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }
}
