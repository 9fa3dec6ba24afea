package kg.daryger.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of the file as the bare engines get it: words split once, here, so that no engine's own analysis makes a
 * difference, and the answer's JSON ready-made.
 *
 * @param codes by field, as the address of a search names them
 */
record Doctor(
        int number,
        Set<String> nameWords,
        Set<String> textWords,
        Map<String, List<String>> codes,
        String sort,
        String hit) {

    static final List<String> FACETS = List.of("specialty", "skill", "country", "city", "spokenLanguage", "kind");

    private static final JsonMapper JSON = new JsonMapper();

    /** Reads the file row by row. */
    static void each(Path file, Consumer<Doctor> take) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> take.accept(of(row)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Doctor of(CSVRecord row) {
        var names = new LinkedHashSet<String>();
        Stream.of("name_cyrillic", "name_latin", "former_names")
                .forEach(column -> names.addAll(words(row.get(column))));
        var text = new LinkedHashSet<String>();
        Stream.of("bio", "employer", "position").forEach(column -> text.addAll(words(row.get(column))));
        var codes = new LinkedHashMap<String, List<String>>();
        codes.put("specialty", list(row.get("specialties")));
        codes.put("skill", withoutLevels(row.get("skills")));
        codes.put("country", list(row.get("country")));
        codes.put("city", list(row.get("city")));
        codes.put("spokenLanguage", withoutLevels(row.get("spoken_languages")));
        codes.put("kind", list(row.get("help")));
        var shown = row.get("name_cyrillic").isEmpty() ? row.get("name_latin") : row.get("name_cyrillic");
        return new Doctor(
                (int) row.getRecordNumber(), names, text, codes, shown.toLowerCase(Locale.ROOT), hit(row, codes));
    }

    /** About what the product sends of a doctor in a list. */
    private static String hit(CSVRecord row, Map<String, List<String>> codes) {
        var hit = new LinkedHashMap<String, Object>();
        hit.put("id", row.get("external_id"));
        hit.put("name", Map.of("cyrillic", row.get("name_cyrillic"), "latin", row.get("name_latin")));
        hit.put("employer", row.get("employer"));
        hit.put("position", row.get("position"));
        hit.put("since", row.get("since"));
        hit.put("careerStage", row.get("career_stage"));
        hit.put("skills", list(row.get("skills")));
        hit.put("languages", list(row.get("spoken_languages")));
        hit.put("about", row.get("bio"));
        hit.putAll(codes);
        return JSON.writeValueAsString(hit);
    }

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static List<String> withoutLevels(String cell) {
        return list(cell).stream()
                .map(one -> one.substring(0, one.lastIndexOf(':')))
                .toList();
    }
}
