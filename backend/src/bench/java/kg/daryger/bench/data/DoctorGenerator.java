package kg.daryger.bench.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.daryger.bench.data.World.City;
import kg.daryger.bench.data.World.Coded;

/**
 * Writes files of invented doctors, as {@code docs/loading.md} describes them. The same seed writes the same file; a smaller
 * file is the beginning of a larger one.
 */
public final class DoctorGenerator {

    public static final String HEAD =
            "external_id,name_cyrillic,name_latin,former_names,gender,birth_year,country,city,"
                    + "employer,position,since,career_stage,specialties,skills,spoken_languages,help,bio,bio_language";

    private static final List<String> HELP = List.of(
            "LECTURE",
            "MENTORING",
            "TELE_CONSULTATION",
            "MASTER_CLASS",
            "CONFERENCE_TALK",
            "INTERNSHIP_HOST",
            "PROJECT",
            "OPERATING_VISIT");
    private static final List<String> LEVELS = List.of("PERFORMS", "TEACHES", "LEADS");
    private static final List<String> BIO_LANGUAGES = List.of("ru", "ru", "ky", "en");
    private static final List<String> SECOND = List.of("B1", "B2", "C1", "C2");
    private static final int THIS_YEAR = 2026;

    private final World world = new World();
    private final long seed;

    public DoctorGenerator(long seed) {
        this.seed = seed;
    }

    /** {@code --size 10000 --seed 1 --out doctors.csv} */
    public static void main(String[] arguments) throws IOException {
        var wanted = new LinkedHashMap<>(Map.of("--size", "10000", "--seed", "1", "--out", "doctors.csv"));
        for (int at = 0; at + 1 < arguments.length; at += 2) {
            if (wanted.replace(arguments[at], arguments[at + 1]) == null) {
                throw new IllegalArgumentException("unknown option " + arguments[at]);
            }
        }
        var generator = new DoctorGenerator(Long.parseLong(wanted.get("--seed")));
        generator.write(Path.of(wanted.get("--out")), Long.parseLong(wanted.get("--size")));
    }

    public void write(Path file, long size) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.append(HEAD).append('\n');
            for (long row = 0; row < size; row++) {
                write(out, row(row));
            }
        }
    }

    private static void write(BufferedWriter out, List<String> cells) throws IOException {
        out.append(cells.stream().map(DoctorGenerator::quoted).collect(Collectors.joining(",")));
        out.append('\n');
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private List<String> row(long number) {
        var name = InventedName.of(seed, number);
        var chance = new Chance(seed + 1, number);
        var country = chance.often(world.countries());
        var city = chance.percent(95) ? chance.often(world.cities(country)) : null;
        var born = chance.between(1955, 1997);
        var cells = new ArrayList<String>();
        cells.add("gen-%d-%07d".formatted(seed, number + 1));
        cells.addAll(names(name, country, chance));
        cells.add(chance.percent(80) ? (name.woman() ? "f" : "m") : "");
        cells.add(chance.percent(90) ? Integer.toString(born) : "");
        cells.add(country);
        cells.add(city == null ? "" : city.id());
        cells.addAll(post(country, city, born, chance));
        cells.addAll(expertise(country, chance));
        return cells;
    }

    private static List<String> names(InventedName name, String country, Chance chance) {
        var script = chance.between(1, 100);
        var way =
                switch (country) {
                    case "TR" -> chance.percent(60) ? Romanisation.TURKISH : Romanisation.PASSPORT;
                    case "DE", "AT", "CH" -> chance.percent(35) ? Romanisation.GERMAN : Romanisation.PASSPORT;
                    case "FR" -> chance.percent(50) ? Romanisation.FRENCH : Romanisation.PASSPORT;
                    default -> chance.percent(40) ? Romanisation.ENGLISH : Romanisation.PASSPORT;
                };
        return List.of(
                script <= 6 ? "" : name.cyrillic(),
                script >= 97 ? "" : name.latin(way),
                String.join("|", name.former(chance)));
    }

    private List<String> post(String country, City city, int born, Chance chance) {
        var age = THIS_YEAR - born;
        var since = Math.min(THIS_YEAR, born + 26 + chance.between(0, Math.max(0, age - 27)));
        var stage = age < 31 ? "RESIDENT" : age > 66 ? "RETIRED" : chance.percent(20) ? "LEAD" : "SPECIALIST";
        return List.of(
                city == null ? "" : employer(country, city, chance),
                chance.percent(60) ? position(country, stage) : "",
                chance.percent(85) ? Integer.toString(since) : "",
                stage);
    }

    private static String employer(String country, City city, Chance chance) {
        return switch (country) {
            case "DE", "AT", "CH" ->
                chance.pick(List.of("Universitätsklinikum ", "Klinikum ", "Krankenhaus ")) + city.in("de");
            case "RU", "KZ", "BY", "UZ" ->
                "Городская клиническая больница № " + chance.between(1, 60) + ", " + city.in("ru");
            case "TR" -> city.in("en") + chance.pick(List.of(" Şehir Hastanesi", " Üniversitesi Tıp Fakültesi"));
            default ->
                city.in("en") + chance.pick(List.of(" General Hospital", " University Hospital", " Medical Center"));
        };
    }

    private static String position(String country, String stage) {
        var lead = stage.equals("LEAD");
        return switch (country) {
            case "DE", "AT", "CH" -> lead ? "Oberarzt" : "Facharzt";
            case "RU", "KZ", "BY", "UZ" -> lead ? "Заведующий отделением" : "Врач";
            case "TR" -> lead ? "Klinik şefi" : "Uzman doktor";
            default -> lead ? "Head of department" : "Consultant";
        };
    }

    private List<String> expertise(String country, Chance chance) {
        var main = chance.often(world.specialties());
        var specialties = new ArrayList<>(List.of(main.code()));
        if (chance.percent(25)) {
            var other = chance.often(world.specialties()).code();
            if (!specialties.contains(other)) {
                specialties.add(other);
            }
        }
        var known = world.skills(main.code());
        var skills = chance.some(known, chance.between(0, Math.min(5, known.size())));
        var language = chance.pick(BIO_LANGUAGES);
        var bio = chance.percent(90) ? Bio.of(language, main.in(language), labels(skills, language), chance) : "";
        return List.of(
                String.join("|", specialties),
                skills.stream()
                        .map(skill -> skill.code() + ":" + chance.often(LEVELS))
                        .collect(Collectors.joining("|")),
                languages(country, chance),
                String.join("|", chance.some(HELP, chance.between(1, 4))),
                bio,
                bio.isEmpty() ? "" : language);
    }

    private static List<String> labels(List<Coded> skills, String language) {
        return skills.stream().map(skill -> skill.in(language)).toList();
    }

    private String languages(String country, Chance chance) {
        var languages = new LinkedHashMap<String, String>();
        if (chance.percent(85)) {
            languages.put("ky", "NATIVE");
        }
        languages.put("ru", languages.isEmpty() ? "NATIVE" : chance.pick(SECOND));
        languages.putIfAbsent(world.spokenIn(country), chance.pick(SECOND));
        if (chance.percent(60)) {
            languages.putIfAbsent("en", chance.pick(SECOND));
        }
        return languages.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue())
                .collect(Collectors.joining("|"));
    }
}
