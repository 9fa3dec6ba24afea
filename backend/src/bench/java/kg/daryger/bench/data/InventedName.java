package kg.daryger.bench.data;

import java.util.ArrayList;
import java.util.List;

/**
 * A name that nobody was given, among many that are easily taken for it: the next row is often the same person but for a
 * vowel, an ending, or the order of the parts.
 */
record InventedName(boolean woman, String surname, String given, String middle) {

    private static final String VOWELS = "аоөуүыие";

    static InventedName of(long seed, long row) {
        var chance = new Chance(seed, row);
        if (row > 0 && chance.percent(8)) {
            return confusable(of(seed ^ 0x5EED, row - 1), chance);
        }
        return chance.percent(9) ? russian(chance) : kyrgyz(chance);
    }

    private static InventedName kyrgyz(Chance chance) {
        var woman = chance.percent(54);
        var given = chance.often(woman ? NameLists.WOMEN : NameLists.MEN);
        if (!woman && chance.percent(12)) {
            given = given.replaceAll("(бек|бай|жан)$", "") + chance.pick(NameLists.GIVEN_ENDS);
        }
        var root = chance.often(NameLists.ROOTS).replaceAll("ев$", "");
        if (chance.percent(9)) {
            return new InventedName(woman, root, given, woman ? "кызы" : "уулу");
        }
        var surname = surname(root, chance.pick(NameLists.SURNAME_ENDS)) + (woman ? "а" : "");
        return new InventedName(woman, surname, given, chance.percent(25) ? patronymic(woman, chance) : "");
    }

    private static InventedName russian(Chance chance) {
        var woman = chance.percent(54);
        var root = chance.often(NameLists.RUSSIAN_ROOTS).replaceAll("(ов|ев)$", "");
        var surname = surname(root, "ов") + (woman ? "а" : "");
        var given = chance.often(woman ? NameLists.RUSSIAN_WOMEN : NameLists.RUSSIAN_MEN);
        return new InventedName(woman, surname, given, chance.percent(60) ? patronymic(woman, chance) : "");
    }

    /** -ев after a vowel that allows it, as in Абдылдаев, Мусаев. */
    private static String surname(String root, String end) {
        var last = root.charAt(root.length() - 1);
        if (end.equals("ов") && (VOWELS.indexOf(last) >= 0 || last == 'й')) {
            return (last == 'й' ? root.substring(0, root.length() - 1) : root) + "ев";
        }
        return root + end;
    }

    private static String patronymic(boolean woman, Chance chance) {
        var father = chance.often(NameLists.MEN);
        var hard = VOWELS.indexOf(father.charAt(father.length() - 1)) < 0;
        return (hard ? father : father.substring(0, father.length() - 1)) + (woman ? "овна" : "ович");
    }

    private static InventedName confusable(InventedName one, Chance chance) {
        return switch (chance.between(0, 3)) {
            case 0 -> new InventedName(one.woman, one.surname, otherVowel(one.given), one.middle);
            case 1 -> new InventedName(one.woman, otherVowel(one.surname), one.given, one.middle);
            case 2 ->
                one.woman
                        ? new InventedName(true, one.surname, one.given, "")
                        : new InventedName(false, one.surname, one.given.replaceAll("бек$", "") + "бек", one.middle);
            default -> one;
        };
    }

    private static String otherVowel(String word) {
        for (int at = 1; at < word.length(); at++) {
            int vowel = VOWELS.indexOf(word.charAt(at));
            if (vowel >= 0) {
                return word.substring(0, at) + (vowel == 0 ? 'у' : 'а') + word.substring(at + 1);
            }
        }
        return word + "а";
    }

    /** As in the documents at home: the family name first. */
    String cyrillic() {
        return middle.equals("уулу") || middle.equals("кызы")
                ? surname + " " + middle + " " + given
                : (surname + " " + given + " " + middle).strip();
    }

    /** As in the passport or in the papers of the country where one lives. */
    String latin(Romanisation way) {
        return middle.equals("уулу") || middle.equals("кызы")
                ? way.of(surname + " " + middle + " " + given)
                : way.of(given + " " + surname);
    }

    /** What a woman was called before she married, in the script of her papers then. */
    List<String> former(Chance chance) {
        var names = new ArrayList<String>();
        if (woman && chance.percent(18)) {
            var before = surname(chance.often(NameLists.ROOTS).replaceAll("ев$", ""), "ов") + "а " + given;
            names.add(chance.percent(70) ? before : Romanisation.PASSPORT.of(before));
        }
        return names;
    }
}
