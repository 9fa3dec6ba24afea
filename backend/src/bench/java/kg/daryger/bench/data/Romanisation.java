package kg.daryger.bench.data;

import java.util.Map;
import java.util.TreeMap;

/** How countries write a Cyrillic name in their papers; the same name looks different in each. */
enum Romanisation {
    PASSPORT("ж zh|й i|ю iu|я ia|ы y|ө o|ү u|ң n|х kh|ц ts|ч ch|ш sh|щ shch"),
    ENGLISH("ж j|й y|ю yu|я ya|ы y|ө o|ү u|ң ng|х kh|ц ts|ч ch|ш sh|щ shch"),
    TURKISH("ж c|й y|ю yu|я ya|ы ı|ө ö|ү ü|ң n|х h|ц ts|ч ç|ш ş|щ şç"),
    GERMAN("ж dsch|й j|ю ju|я ja|ы y|ө ö|ү ü|ң ng|х ch|ц z|ч tsch|ш sch|щ schtsch|в w"),
    FRENCH("ж j|й ï|ю iou|я ia|ы y|ө eu|ү u|ң ng|х kh|ц ts|ч tch|ш ch|щ chtch|у ou");

    private static final String COMMON =
            "а a|б b|в v|г g|д d|е e|ё yo|з z|и i|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|ъ |ь |э e";

    private final Map<Character, String> letters = new TreeMap<>();

    Romanisation(String own) {
        for (var pair : (COMMON + "|" + own).split("\\|")) {
            letters.put(pair.charAt(0), pair.substring(1).strip());
        }
    }

    String of(String cyrillic) {
        var latin = new StringBuilder();
        for (char letter : cyrillic.toCharArray()) {
            var lower = Character.toLowerCase(letter);
            var written = letters.getOrDefault(lower, Character.toString(letter));
            latin.append(letter == lower || written.isEmpty() ? written : capital(written));
        }
        return latin.toString();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
