package kg.daryger.taxonomy.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Two depths of folding: {@link #lower} keeps every letter that tells words apart, {@link #plain} does not. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** Lower case in any language, composed, ё as е, one script per word. */
    public static String lower(String word) {
        String dotted = word.replace("İ", "i").replace("\u0307", "");
        String lower = Normalizer.normalize(dotted, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Scripts.oneScript(lower.replace('ё', 'е'));
    }

    /** A {@link #lower} word as it is typed without its special letters: ң ө ү, umlauts, Turkish and French letters. */
    public static String plain(String lower) {
        StringBuilder plain = new StringBuilder(lower.length() + 2);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ң', 'қ' -> plain.append(c == 'ң' ? 'н' : 'к');
                case 'ө' -> plain.append('о');
                case 'ү', 'ұ' -> plain.append('у');
                case 'й' -> plain.append('й');
                case 'ß' -> plain.append("ss");
                case 'ı' -> plain.append('i');
                case 'ł' -> plain.append('l');
                case 'ø' -> plain.append('o');
                case 'æ' -> plain.append("ae");
                default -> plain.append(c < 128 || Scripts.isCyrillic(c) ? c + "" : stripped(c));
            }
        }
        return plain.toString();
    }

    /** German umlauts written with e (Orthopaede) as {@link #plain} writes them; the same word when there are none. */
    public static String withoutDigraphs(String plain) {
        return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    /** British ae and oe (paediatric) as America writes them; the same word when there are none. */
    public static String american(String plain) {
        return plain.replace("ae", "e").replace("oe", "e");
    }

    private static String stripped(char c) {
        return MARKS.matcher(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD))
                .replaceAll("");
    }
}
