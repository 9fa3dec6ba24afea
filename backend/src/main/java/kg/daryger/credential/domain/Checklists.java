package kg.daryger.credential.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
        var own =
                rows.stream().filter(row -> row.get("country").equals(country)).toList();
        var list = own.isEmpty()
                ? rows.stream()
                        .filter(row -> row.get("country").equals(GENERAL))
                        .toList()
                : own;
        var items = new ArrayList<String>();
        list.forEach(row -> items.add(texts.text(language, "credential.checklist." + row.get("item"))));
        return new Checklist(List.copyOf(items), register(list).orElse(null));
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

    public record Checklist(List<String> items, @Nullable Register register) {}

    /** @param link the register's own search page */
    public record Register(String name, String link) {}
}
