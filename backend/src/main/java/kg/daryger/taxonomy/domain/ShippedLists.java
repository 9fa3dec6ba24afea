package kg.daryger.taxonomy.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.recognition.TopicLexicon;
import kg.daryger.taxonomy.recognition.TopicLexicon.Topic;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the lists that ship with the product ({@code resources/taxonomy}). */
final class ShippedLists {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final List<String> LABELS = List.of("en", "ru", "ky", "de", "tr");

    /** Raised when the way from file to table changes, so that unchanged files are loaded again. */
    private static final String FORM = "1";

    private ShippedLists() {}

    /** The entries of a code list; cities and institutions have none here. */
    static List<ListEntry> entries(ConceptKind kind) {
        return switch (kind) {
            case SPECIALTY, SKILL -> medical(kind);
            case COUNTRY -> plain(kind, "countries.csv", "aliases");
            case LANGUAGE -> plain(kind, "languages.csv", "aliases");
            case HELP -> plain(kind, "help_kinds.csv", "synonyms");
            case REGION -> regions();
            case CITY, INSTITUTION -> List.of();
        };
    }

    private static List<ListEntry> medical(ConceptKind kind) {
        Map<String, String> lay = new HashMap<>();
        rows("lay_terms.csv", r -> lay.put(r.get("code"), r.get("terms")));
        Set<String> unreviewed = new LinkedHashSet<>(
                rows("ky_review.csv", r -> r.get("confidence").equals("attested") ? "" : r.get("code")));
        return rows(kind == ConceptKind.SPECIALTY ? "specialties.csv" : "skills.csv", row -> {
            String code = row.get("code");
            Set<String> synonyms = new LinkedHashSet<>(split(row.get("synonyms")));
            synonyms.addAll(split(lay.getOrDefault(code, "")));
            List<String> marked = unreviewed.contains(code) ? List.of("ky") : List.of();
            return new ListEntry(kind, code, labels(row))
                    .under(row.get("parent"))
                    .with(synonyms)
                    .mesh(row.get("mesh"))
                    .unreviewed(marked);
        });
    }

    private static List<ListEntry> plain(ConceptKind kind, String file, String synonyms) {
        return rows(file, row -> new ListEntry(kind, row.get("code"), labels(row)).with(split(row.get(synonyms))));
    }

    private static List<ListEntry> regions() {
        return rows("kg_regions.csv", ShippedLists::region);
    }

    private static ListEntry region(CSVRecord row) {
        ListEntry entry = new ListEntry(ConceptKind.REGION, row.get("code"), labels(row));
        return entry.under(row.get("parent")).with(former(row.get("notes")));
    }

    private static List<String> former(String notes) {
        if (!notes.startsWith("former ")) return List.of();
        return List.of(notes.substring("former ".length()).split("[;,/]")[0].strip());
    }

    /** Cities of the world with what they are called in the languages that are known. */
    static List<CityEntry> cities() {
        return rows("cities_world.csv.gz", row -> {
            Map<String, String> labels = new LinkedHashMap<>();
            labels.put("en", row.get("name"));
            for (String language : List.of("ru", "ky", "de")) {
                if (!row.get(language).isEmpty()) labels.put(language, row.get(language));
            }
            return new CityEntry(
                    Long.parseLong(row.get("geonameid")),
                    row.get("country"),
                    labels,
                    split(row.get("aliases")),
                    Double.parseDouble(row.get("lat")),
                    Double.parseDouble(row.get("lng")),
                    ZoneId.of(row.get("zone")),
                    Long.parseLong(row.get("population")),
                    row.get("region"));
        });
    }

    static TopicLexicon topics() {
        return new TopicLexicon(rows("topics.csv", row -> {
            List<String> patterns = new ArrayList<>();
            for (String language : LABELS) patterns.addAll(split(row.get(language)));
            return new Topic(row.get("code"), Float.parseFloat(row.get("weight")), patterns);
        }));
    }

    private static Map<String, String> labels(CSVRecord row) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String language : LABELS) {
            if (row.isMapped(language) && !row.get(language).isEmpty()) labels.put(language, row.get(language));
        }
        return labels;
    }

    private static List<String> split(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split("\\|"));
    }

    private static <T> List<T> rows(String file, Function<CSVRecord, T> each) {
        try (InputStream in = open(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Collection<CSVRecord> records = FORMAT.parse(reader).getRecords();
            List<T> rows = new ArrayList<>(records.size());
            for (CSVRecord row : records) rows.add(each.apply(row));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + file + " cannot be read", e);
        }
    }

    /** Changes when any file that the list is made of changes. */
    static String hash(List<String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(FORM.getBytes(StandardCharsets.UTF_8));
            for (String file : files) {
                try (InputStream in = open(file)) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = ShippedLists.class.getResourceAsStream("/taxonomy/" + file);
        if (in == null) throw new IOException("no such resource");
        return file.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
