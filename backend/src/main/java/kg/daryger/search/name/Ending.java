package kg.daryger.search.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.daryger.taxonomy.text.Scripts;

/**
 * What closes a part of a name: it says how the part is related to its stem, differs between women and men, documents
 * and languages, and is often dropped. The patterns take Russian case endings along.
 */
enum Ending {
    /** -ович, -евна: a patronymic, which comes and goes. */
    PATRONYMIC(
            "(?:ов|ев)(?:ич|н)(?:а|у|ем|ой|е|ы)?|(?:ьич|ична|инична)",
            "(?:(?:ov|ow|(?:y|j)?e[vw])(?:ich|itsch|ič|iç|itch|n[ae])|ichna|itschna)"),
    /** уулу, кызы written together with the father's name. */
    CHILD_OF("(?:уулу|улуу|кызы|кизи)", "(?:uulu|oulou|k[yıi][zs][yıi])"),
    /** -ов, -ева: the Russian surname ending. */
    SURNAME("(?:ов|ев|ёв)(?:а|у|ым|ом|ой|е|ы|ых)?", "(?:o|(?:y|j)?e)(?:v|w|ff|f)(?:a|na)?"),
    NONE("", "");

    private static final int SHORTEST_STEM = 3;
    private static final Pattern MARKER =
            Pattern.compile("уулу|улуу|уул|кызы|кизи|uulu|oulou|k[yıi][zs][yıi]|tegin|тегин");

    private final Pattern cyrillic;
    private final Pattern latin;

    Ending(String cyrillic, String latin) {
        this.cyrillic = Pattern.compile("(.{" + SHORTEST_STEM + ",}?)" + cyrillic);
        this.latin = Pattern.compile("(.{" + SHORTEST_STEM + ",}?)" + latin);
    }

    /** The ending of a folded word; {@link #NONE} when what would remain is too short to be a stem. */
    static Ending of(String word) {
        for (Ending ending : values()) {
            if (ending.matcher(word).matches()) return ending;
        }
        return NONE;
    }

    /** The word without this ending. */
    String stem(String word) {
        Matcher matcher = matcher(word);
        return this != NONE && matcher.matches() ? matcher.group(1) : word;
    }

    private Matcher matcher(String word) {
        return (Scripts.isCyrillic(word) ? cyrillic : latin).matcher(word);
    }

    /** Whether the whole word is уулу or кызы standing apart. */
    static boolean isMarker(String word) {
        return MARKER.matcher(word).matches();
    }

    /** How far two parts with these endings are apart when their stems are the same. */
    static double difference(Ending one, Ending other) {
        if (one == other) return 0;
        if (one == PATRONYMIC || other == PATRONYMIC) return one == SURNAME || other == SURNAME ? .1 : .06;
        return .05;
    }
}
