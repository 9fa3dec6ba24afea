package kg.daryger.taxonomy.text;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word in letters that belong to neither script, so that кардиохирург, kardiohirurg and kardiokhirurg are one:
 * {@code j} ж, {@code c} ч, {@code x} ш, {@code h} х; ө ү ң ы are о у н и; doubled letters count once.
 */
public final class Neutral {
    private static final @Nullable String[] CYRILLIC = new String[0x130];
    private static final String[][] LATIN = {
        {"tsch", "c"},
        {"dsch", "j"},
        {"sch", "x"},
        {"dzh", "j"},
        {"tch", "c"},
        {"zh", "j"},
        {"kh", "h"},
        {"ch", "c"},
        {"sh", "x"},
        {"ts", "ts"},
        {"tz", "ts"},
        {"ph", "f"},
        {"th", "t"},
        {"ck", "k"},
        {"qu", "kv"},
        {"ng", "ng"},
        {"ç", "c"},
        {"ş", "x"},
        {"ğ", "g"},
        {"c", "k"},
        {"y", "i"},
        {"w", "v"},
        {"x", "ks"},
        {"q", "k"},
        {"ñ", "n"},
    };

    static {
        String letters = "а a б b в v г g д d е e ж j з z и i й i к k л l м m н n ң n о o ө o п p р r с s т t у u ү u"
                + " ф f х h ц ts ч c ш x щ x ы i э e ю iu я ia қ k ұ u і i ғ g ә a һ h ё e";
        String[] pairs = letters.split(" ");
        for (int i = 0; i < pairs.length; i += 2) CYRILLIC[pairs[i].charAt(0) - 0x400] = pairs[i + 1];
    }

    private Neutral() {}

    /** The usual reading of a {@linkplain Folding#lower lower-case} word. */
    public static String of(String word) {
        return single(Scripts.isCyrillic(word) ? cyrillic(word) : latin(word, false));
    }

    /** All readings: a Latin ch may be ч or the German х, j may be ж or й. */
    public static Set<String> all(String word) {
        Set<String> all = new LinkedHashSet<>();
        all.add(of(word));
        if (!Scripts.isCyrillic(word)) {
            all.add(single(latin(word, true)));
            if (word.indexOf('j') >= 0) all.add(single(latin(word.replace('j', 'y'), false)));
        }
        return all;
    }

    private static String cyrillic(String word) {
        StringBuilder neutral = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == 'д' && i + 1 < word.length() && word.charAt(i + 1) == 'ж') continue;
            @Nullable String letters = c >= 0x400 && c < 0x530 ? CYRILLIC[c - 0x400] : String.valueOf(c);
            if (letters != null) neutral.append(letters);
        }
        return neutral.toString();
    }

    private static String latin(String word, boolean german) {
        StringBuilder neutral = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); ) {
            String[] pair = grapheme(word, i);
            if (pair == null) {
                neutral.append(Folding.plain(String.valueOf(word.charAt(i))));
                i++;
            } else {
                neutral.append(german && "ch".equals(pair[0]) ? "h" : pair[1]);
                i += pair[0].length();
            }
        }
        return neutral.toString();
    }

    private static String @Nullable [] grapheme(String word, int at) {
        for (String[] pair : LATIN) {
            if (word.startsWith(pair[0], at)) return pair;
        }
        return null;
    }

    private static String single(String letters) {
        StringBuilder single = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (single.isEmpty() || single.charAt(single.length() - 1) != c) single.append(c);
        }
        return single.toString();
    }
}
