package kg.daryger.credential.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What to look at for each country of licence, and where its register is: {@code credential/checklists.csv}. */
@Component
public class Checklists {

    private static final String GENERAL = "*";

    private final List<CSVRecord> rows;
    private final Texts texts;

    Checklists(Texts texts) {
        this.texts = texts;
        this.rows = read();
    }

    /** The country's own list, else the general one. */
    public Checklist of(String country, Language language) {
        var list = rowsOf(country);
        var items = list.stream()
                .map(row -> row.get("item"))
                .map(code -> new Item(code, text(code, language)))
                .toList();
        return new Checklist(items, register(list).orElse(null));
    }

    /** What an item asks; its code when no list has it any more. */
    public String text(String item, Language language) {
        return texts.find(language, "credential.checklist." + item, Map.of()).orElse(item);
    }

    boolean has(String country, String item) {
        return rowsOf(country).stream().anyMatch(row -> row.get("item").equals(item));
    }

    private List<CSVRecord> rowsOf(String country) {
        var own = of(country);
        return own.isEmpty() ? of(GENERAL) : own;
    }

    private List<CSVRecord> of(String country) {
        return rows.stream().filter(row -> row.get("country").equals(country)).toList();
    }

    private static Optional<Register> register(List<CSVRecord> list) {
        return list.stream()
                .filter(row -> !row.get("register").isEmpty())
                .findFirst()
                .map(row -> new Register(row.get("register"), row.get("link")));
    }

    private static List<CSVRecord> read() {
        try (var reader = new InputStreamReader(
                new ClassPathResource("credential/checklists.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return CSVFormat.Builder.create()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setTrim(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public record Checklist(List<Item> items, @Nullable Register register) {}

    /** @param code stable; what is kept of a tick */
    public record Item(String code, String text) {}

    /** @param link the register's own search page */
    public record Register(String name, String link) {}
}
