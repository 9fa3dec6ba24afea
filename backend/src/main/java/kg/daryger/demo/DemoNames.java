package kg.daryger.demo;

import java.util.List;

/** Common given names and surnames, put together by chance: whoever bears such a name is not meant. */
final class DemoNames {

    private static final List<String> WOMEN = List.of(
            "Айгүл Aigul",
            "Айнура Ainura",
            "Айзада Aizada",
            "Айпери Aiperi",
            "Акмарал Akmaral",
            "Асель Asel",
            "Бегимай Begimai",
            "Бермет Bermet",
            "Бурул Burul",
            "Венера Venera",
            "Гүлзат Gulzat",
            "Гүлмира Gulmira",
            "Гүлнара Gulnara",
            "Динара Dinara",
            "Жазгүл Zhazgul",
            "Жибек Zhibek",
            "Жылдыз Zhyldyz",
            "Зарина Zarina",
            "Каныкей Kanykei",
            "Кундуз Kunduz",
            "Мээрим Meerim",
            "Назгүл Nazgul",
            "Нургүл Nurgul",
            "Перизат Perizat",
            "Сайкал Saikal",
            "Салтанат Saltanat",
            "Сезим Sezim",
            "Толгонай Tolgonai",
            "Чолпон Cholpon",
            "Ырысгүл Yrysgul",
            "Элнура Elnura",
            "Эркинай Erkinai");
    private static final List<String> MEN = List.of(
            "Азамат Azamat",
            "Айбек Aibek",
            "Акылбек Akylbek",
            "Алмаз Almaz",
            "Бакыт Bakyt",
            "Бакытбек Bakytbek",
            "Болот Bolot",
            "Бектур Bektur",
            "Данияр Daniiar",
            "Жаныбек Zhanybek",
            "Жолдош Zholdosh",
            "Канат Kanat",
            "Кубаныч Kubanych",
            "Кылыч Kylych",
            "Максат Maksat",
            "Марат Marat",
            "Медер Meder",
            "Мирлан Mirlan",
            "Нурбек Nurbek",
            "Нурлан Nurlan",
            "Рустам Rustam",
            "Сыймык Syimyk",
            "Таалай Taalai",
            "Талант Talant",
            "Темирлан Temirlan",
            "Тилек Tilek",
            "Улан Ulan",
            "Чыңгыз Chyngyz",
            "Ырысбек Yrysbek",
            "Эмил Emil",
            "Эрлан Erlan",
            "Өмүрбек Omurbek");
    private static final List<String> SURNAMES = List.of(
            "Абдыкадыров Abdykadyrov",
            "Абдылдаев Abdyldaev",
            "Айтбаев Aitbaev",
            "Акматов Akmatov",
            "Алиев Aliev",
            "Асанов Asanov",
            "Байсалов Baisalov",
            "Бекболотов Bekbolotov",
            "Дүйшөнов Duishonov",
            "Жакыпов Zhakypov",
            "Жумабаев Zhumabaev",
            "Жээнбеков Zheenbekov",
            "Исаков Isakov",
            "Калыков Kalykov",
            "Касымов Kasymov",
            "Кожобеков Kozhobekov",
            "Мамытов Mamytov",
            "Молдобаев Moldobaev",
            "Мусаев Musaev",
            "Ниязов Niiazov",
            "Орозов Orozov",
            "Осмонов Osmonov",
            "Рысбеков Rysbekov",
            "Сабыров Sabyrov",
            "Садыков Sadykov",
            "Самаков Samakov",
            "Сатыбалдиев Satybaldiev",
            "Султанов Sultanov",
            "Сыдыков Sydykov",
            "Табалдиев Tabaldiev",
            "Токтогулов Toktogulov",
            "Турдубаев Turdubaev",
            "Үсөнов Usonov",
            "Чокоев Chokoev",
            "Шаршенов Sharshenov",
            "Ысаев Ysaev",
            "Эсенгулов Esengulov",
            "Өмүров Omurov");

    private DemoNames() {}

    /** @param cyrillic surname first @param latin as in an invented passport */
    record Name(String cyrillic, String latin) {}

    static Name next(DemoWorld world) {
        var woman = world.chance(52);
        var given = world.pick(woman ? WOMEN : MEN).split(" ");
        var surname = world.pick(SURNAMES).split(" ");
        var cyrillicEnd = woman ? "а" : "";
        var latinEnd = woman ? "a" : "";
        return new Name(surname[0] + cyrillicEnd + " " + given[0], given[1] + " " + surname[1] + latinEnd);
    }
}
