package kg.daryger.search.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is worth: all constants of the ranking. Nothing depends on how rare a word is, so that every engine ranks
 * alike. Boosts are too small to turn a weaker kind of meeting into a stronger one.
 */
public final class Weights {

    public static final int MAIN_SPECIALTY = 100;
    public static final int SPECIALTY = 80;
    public static final int SKILL = 80;
    /** A skill of the specialty, not the specialty itself. */
    public static final int NEAR = 30;

    public static final int PLACE = 20;
    /** A person who is called like the place that was asked for. */
    public static final int NAMESAKE = 5;

    public static final int LANGUAGE = 20;
    public static final int HELP = 20;
    public static final int INSTITUTION = 40;
    public static final int TEXT = 20;
    /** Two words that stand together as they were asked. */
    public static final int PHRASE = 10;
    /** Something that would be nice to have. */
    public static final int NICE = 25;
    /** A name key's own weight is multiplied with it: 4 when vowels agree, 3 consonants, 1 a slip. */
    public static final int NAME = 10;

    private static final int FRESH = 2;
    private static final int RATHER_FRESH = 1;
    private static final int CHECKED = 1;
    private static final int CHECKED_AT_SOURCE = 2;
    private static final int ANSWERS = 1;
    private static final int FEWEST_ANSWERS = 3;
    private static final int ANSWERED_PER_CENT = 80;
    static final int FRESH_DAYS = 90;
    static final int YEAR = 366;

    private Weights() {}

    static int freshness(@Nullable LocalDate confirmed, LocalDate today) {
        if (confirmed == null) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(confirmed, today);
        return days <= FRESH_DAYS ? FRESH : days <= YEAR ? RATHER_FRESH : 0;
    }

    /** @param atSource a credential was checked at its source, or the ministry confirmed it */
    static int checked(boolean any, boolean atSource) {
        return atSource ? CHECKED_AT_SOURCE : any ? CHECKED : 0;
    }

    /** Who answers nearly always, after a few times. */
    static int answers(int asked, int answered) {
        return asked >= FEWEST_ANSWERS && answered * 100 >= asked * ANSWERED_PER_CENT ? ANSWERS : 0;
    }
}
