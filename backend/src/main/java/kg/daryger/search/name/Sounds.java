package kg.daryger.search.name;

/**
 * The sounds that names are reduced to, one character each, and how far apart two of them are. Vowels are lower case
 * {@code a o ö u ü i y e}; consonants are {@code b v g d z k l m n p r s t f h} and the capitals {@code J} (ж, дж),
 * {@code C} (ч), {@code X} (ш), {@code Y} (й). The distances say which spellings of one name are usual, not how alike
 * two sounds are to the ear.
 */
final class Sounds {
    private static final String ALL = "aoöuüiyebvgdzklmnprstfhJCXY";
    private static final int VOWELS = 8;
    private static final float APART = 1f;
    private static final float VOWEL_AGAINST_CONSONANT = 1.3f;

    /** Usual confusions: ө becomes о or е in Russian, ү becomes у, ю or и, ы becomes и, German writes s for з. */
    private static final String USUAL = """
            a o .5, a e .6, a u .8, a i .8, a y .6, a ö .7, a ü .8,
            o ö .03, o u .45, o ü .5, o y .6, o e .6, o i .8,
            ö e .1, ö u .5, ö ü .4, ö i .6, ö y .6,
            u ü .03, u y .4, u i .6, u e .8,
            ü i .2, ü y .3, ü e .4,
            i y .05, i e .3, e y .35,
            Y i .05, Y y .05, Y e .4,
            b p .4, d t .4, g k .45, z s .15, J C .35, J X .35, J Y .25, J z .35, C X .4, C s .7, X s .5, C h .6,
            v f .3, v b .5, v u .5, h k .35, h g .4, m n .5, l r .8, J g .6""";

    private static final float[][] DISTANCE = distances();

    private Sounds() {}

    /** The number by which lattices store a sound. */
    static byte number(char sound) {
        int at = ALL.indexOf(sound);
        if (at < 0) throw new IllegalArgumentException("No such sound: " + sound);
        return (byte) at;
    }

    static char sound(byte number) {
        return ALL.charAt(number);
    }

    static boolean isVowel(byte number) {
        return number < VOWELS;
    }

    static boolean isGlide(byte number) {
        return number == ALL.length() - 1;
    }

    /** From 0 (the same) over 1 (different) to 1.3 (a vowel for a consonant). */
    static float distance(byte one, byte other) {
        return DISTANCE[one][other];
    }

    /** What it costs when a sound is written on one side only, given its neighbours (-1 at the edge of the name). */
    static float absence(byte sound, int before, int after) {
        if (sound == before) return .08f;
        boolean vowelBefore = before >= 0 && isVowel((byte) before);
        boolean vowelAfter = after >= 0 && isVowel((byte) after);
        if (isGlide(sound)) return vowelBefore && vowelAfter ? .05f : vowelBefore || vowelAfter ? .25f : .1f;
        if (isVowel(sound)) return vowelBefore || vowelAfter ? .3f : .35f;
        if (sound(sound) == 'h') return .3f;
        if (sound(sound) == 'g' && before >= 0 && sound((byte) before) == 'n') return .1f;
        return .9f;
    }

    private static float[][] distances() {
        int size = ALL.length();
        float[][] all = new float[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                all[i][j] = i == j ? 0 : isVowel((byte) i) == isVowel((byte) j) ? APART : VOWEL_AGAINST_CONSONANT;
            }
        }
        for (String entry : USUAL.split(",")) {
            String[] pair = entry.strip().split(" ");
            int one = number(pair[0].charAt(0));
            int other = number(pair[1].charAt(0));
            all[one][other] = all[other][one] = Float.parseFloat(pair[2]);
        }
        return all;
    }
}
