package kg.daryger.bench.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A few invented sentences about oneself. */
final class Bio {

    private static final Map<String, List<String>> FIRST = Map.of(
            "ru",
            List.of(
                    "Работаю по специальности «%s» более %d лет.",
                    "Врач: %s, стаж %d лет.", "Моё направление — %s, в профессии %d лет."),
            "ky",
            List.of(
                    "Мен %s адистиги боюнча %d жылдан бери иштейм.",
                    "Адистигим: %s, тажрыйбам %d жыл.", "%s жаатында %d жыл эмгектенип келем."),
            "en",
            List.of(
                    "I have worked in %s for %d years.",
                    "Consultant in %s with %d years of experience.", "My field is %s; %d years in practice."));

    private static final Map<String, List<String>> SENTENCES = Map.of(
            "ru",
            List.of(
                    "Выпускник медицинской академии в Бишкеке, ординатура за рубежом.",
                    "Провожу обучение молодых хирургов и консилиумы онлайн.",
                    "Готов приехать в Нарын или Ош с мастер-классом.",
                    "Научные интересы: редкие болезни, телемедицина, регистры пациентов.",
                    "Участвовал в создании отделения интенсивной терапии.",
                    "Веду клинические исследования и пишу обзоры.",
                    "Помогаю составлять протоколы лечения для районных больниц.",
                    "Особенно люблю работать с детьми и их семьями.",
                    "Занимаюсь малоинвазивными методами и эндоскопией.",
                    "Преподаю в университете и рецензирую статьи.",
                    "Интересуюсь качеством, безопасностью и организацией помощи.",
                    "Могу принять на стажировку одного коллегу в год."),
            "ky",
            List.of(
                    "Бишкектеги медициналык академияны бүтүргөм, чет өлкөдө ординатурадан өттүм.",
                    "Жаш хирургдарды окутам, онлайн кеңештерди өткөрөм.",
                    "Нарынга же Ошко келип, мастер-класс берүүгө даярмын.",
                    "Илимий кызыгууларым: сейрек оорулар, телемедицина.",
                    "Реанимация бөлүмүн түзүүгө катыштым.",
                    "Клиникалык изилдөөлөрдү жүргүзөм.",
                    "Райондук ооруканалар үчүн протокол түзүүгө жардам берем.",
                    "Балдар жана алардын үй-бүлөсү менен иштегенди жакшы көрөм.",
                    "Университетте сабак берем.",
                    "Жылына бир кесиптешти стажировкага ала алам."),
            "en",
            List.of(
                    "I graduated from the medical academy in Bishkek and did my residency abroad.",
                    "I train young surgeons and lead case boards online.",
                    "Happy to come to Naryn or Osh for a master-class.",
                    "Research interests: rare diseases, telemedicine, patient registries.",
                    "I helped to set up an intensive care unit.",
                    "I run clinical trials and write reviews.",
                    "I help district hospitals with treatment protocols.",
                    "I enjoy working with children and their families.",
                    "Focus on minimally invasive techniques and endoscopy.",
                    "I teach at the university and review for journals.",
                    "Interested in quality, safety and organisation of care.",
                    "I can host one colleague a year."));

    private Bio() {}

    /** @param specialty its label in the language @param skills labels in the language */
    static String of(String language, String specialty, List<String> skills, Chance chance) {
        var sentences = new ArrayList<String>();
        sentences.add(chance.pick(FIRST.get(language)).formatted(specialty, chance.between(3, 35)));
        sentences.addAll(chance.some(SENTENCES.get(language), chance.between(1, 4)));
        if (!skills.isEmpty()) {
            sentences.add(String.join(", ", skills) + ".");
        }
        return String.join(" ", sentences);
    }
}
