package kg.daryger.search.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented people among whom the right one must be found, many of them confusable with the names that are sought. */
public final class OtherPeople {
    private static final List<String> STARTS = List.of(
            "Айт",
            "Ак",
            "Алым",
            "Асан",
            "Байыш",
            "Бакыт",
            "Бекмурат",
            "Болот",
            "Жаныш",
            "Жапар",
            "Жолдош",
            "Жумаш",
            "Канат",
            "Кубат",
            "Маман",
            "Марат",
            "Мурат",
            "Мырза",
            "Нурлан",
            "Нуржан",
            "Орозбай",
            "Осмон",
            "Өмүр",
            "Сагын",
            "Сапар",
            "Садыр",
            "Султан",
            "Сыдык",
            "Талант",
            "Темир",
            "Токтор",
            "Төлөгөн",
            "Турсун",
            "Тилек",
            "Уларбек",
            "Үсөн",
            "Чынгыз",
            "Шабдан",
            "Шаршен",
            "Ырыс",
            "Эмил",
            "Эркин",
            "Эсен",
            "Аман",
            "Абды",
            "Жусуп");
    private static final List<String> GIVEN_ENDS = List.of("", "", "бек", "бай", "алы", "жан", "кул");
    private static final List<String> SURNAME_ENDS = List.of(
            "ов", "ова", "беков", "бекова", "алиев", "алиева", "баев", "баева", "кулов", "кулова", " уулу", " кызы");
    private static final List<String> WOMEN = List.of(
            "Айнура",
            "Айгүл",
            "Асель",
            "Бегимай",
            "Бермет",
            "Гүлнара",
            "Гүлзат",
            "Динара",
            "Жаркынай",
            "Жылдыз",
            "Каныкей",
            "Мээрим",
            "Назгүл",
            "Нургүл",
            "Сайкал",
            "Чолпон");
    private static final String VOWELS = "аоөуүыие";

    private final Random random = new Random(20_261_122);

    /** @return {@code count} different names, a third of them a sought name with one part or one vowel changed */
    public Set<String> invent(int count, List<String> sought) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            String name = random.nextInt(3) == 0 ? confusable(pick(sought)) : ordinary();
            if (!sought.contains(name)) names.add(name);
        }
        return names;
    }

    private String ordinary() {
        return given() + " " + surname();
    }

    private String given() {
        return random.nextInt(3) == 0 ? pick(WOMEN) : pick(STARTS) + pick(GIVEN_ENDS);
    }

    private String surname() {
        return pick(STARTS) + pick(SURNAME_ENDS);
    }

    private String confusable(String name) {
        List<String> parts = new ArrayList<>(List.of(name.split(" ")));
        int at = random.nextInt(parts.size());
        switch (random.nextInt(3)) {
            case 0 -> parts.set(at, otherVowel(parts.get(at)));
            case 1 -> parts.set(at, at == 0 ? given() : surname());
            default -> parts.set(0, parts.getFirst() + "бек");
        }
        return String.join(" ", parts);
    }

    /** Another person's vowel: far enough that it is not a spelling of the same name. */
    private String otherVowel(String word) {
        for (int i = 1; i < word.length(); i++) {
            int vowel = VOWELS.indexOf(word.charAt(i));
            if (vowel >= 0) return word.substring(0, i) + (vowel == 0 ? 'у' : 'а') + word.substring(i + 1);
        }
        return word + "а";
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
