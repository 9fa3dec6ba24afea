package kg.daryger.taxonomy.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import org.apache.commons.csv.CSVFormat;

/** The shipped hospitals as the institution module gives them to the vocabulary. */
final class Hospitals {
    private Hospitals() {}

    static List<Concept> all() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Hospitals.class.getResourceAsStream("/taxonomy/kg_hospitals.csv")),
                StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(r -> new Concept(
                            ConceptKind.INSTITUTION,
                            r.get("code"),
                            null,
                            Map.of("en", r.get("en"), "ru", r.get("ru"), "ky", r.get("ky")),
                            List.of(),
                            List.of()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
