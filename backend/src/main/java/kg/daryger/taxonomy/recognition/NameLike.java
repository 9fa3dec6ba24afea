package kg.daryger.taxonomy.recognition;

import java.util.regex.Pattern;

/** Words built like Kyrgyz and Russian personal names: only a clear meeting makes a concept of them. */
final class NameLike {
    private static final Pattern ENDINGS = Pattern.compile(
            ".{2,}(?:[оеё]в(?:а|ич|на)?|бек|бай|уулу|кызы|г[үу]ль?|[oe][vw](?:a|ich|itsch|na)?|bek|bai|bay|uulu|k[yı]z[yı])");

    private NameLike() {}

    static boolean is(String word) {
        return word.length() > 4 && ENDINGS.matcher(word).matches();
    }
}
