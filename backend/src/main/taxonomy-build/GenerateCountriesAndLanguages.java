import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes ../resources/taxonomy/{countries,languages}.csv from the JDK's own CLDR. Run in this folder:
 * {@code java GenerateCountriesAndLanguages.java}. What CLDR says otherwise than the ministry is corrected here,
 * and aliases that people type are added from the *_aliases.csv beside this file.
 */
public final class GenerateCountriesAndLanguages {
    private static final List<String> LANGUAGES = List.of("en", "ru", "ky", "de", "tr");

    /** Codes that ISO has withdrawn but the JDK still lists. */
    private static final Set<String> WITHDRAWN = Set.of("bh", "mo", "sh", "in", "iw", "ji");

    /** CLDR's Russian names of Kyrgyzstan and its language are not the official ones. */
    private static final Map<String, String> CORRECTED = Map.of(
            "KG/ru", "Кыргызстан", "ky/ru", "кыргызский", "US/ru", "США", "US/ky", "Америка Кошмо Штаттары");

    private static final Path RESOURCES = Path.of("..", "resources", "taxonomy");

    public static void main(String[] args) throws IOException {
        write("countries.csv", Arrays.asList(Locale.getISOCountries()), "country_aliases.csv");
        write("languages.csv", Arrays.stream(Locale.getISOLanguages()).filter(l -> !WITHDRAWN.contains(l)).toList(),
                "language_aliases.csv");
    }

    private static void write(String file, List<String> codes, String aliasFile) throws IOException {
        Map<String, String> aliases = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(aliasFile)).stream().skip(1).toList()) {
            String[] parts = line.split(",", 2);
            aliases.put(parts[0], parts[1]);
        }
        List<String> lines = new ArrayList<>();
        lines.add("code,en,ru,ky,de,tr,aliases");
        for (String code : codes.stream().sorted().toList()) {
            StringBuilder line = new StringBuilder(code);
            for (String language : LANGUAGES) line.append(',').append(cell(name(code, language)));
            lines.add(line.append(',').append(cell(aliases.getOrDefault(code, ""))).toString());
        }
        Files.write(RESOURCES.resolve(file), lines);
        System.out.println(file + ": " + codes.size());
    }

    private static String name(String code, String language) {
        String corrected = CORRECTED.get(code + "/" + language);
        if (corrected != null) return corrected;
        Locale in = Locale.of(language);
        return Character.isUpperCase(code.charAt(0))
                ? Locale.of("", code).getDisplayCountry(in)
                : Locale.of(code).getDisplayLanguage(in);
    }

    private static String cell(String value) {
        return value.contains(",") || value.contains("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
