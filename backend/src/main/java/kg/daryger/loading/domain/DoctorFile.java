package kg.daryger.loading.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A file of doctors as {@code docs/loading.md} describes it: read row by row, never whole. */
final class DoctorFile {

    static final List<String> COLUMNS = List.of(
            "external_id",
            "name_cyrillic",
            "name_latin",
            "former_names",
            "gender",
            "birth_year",
            "country",
            "city",
            "employer",
            "position",
            "since",
            "career_stage",
            "specialties",
            "skills",
            "spoken_languages",
            "help",
            "bio",
            "bio_language");

    /** In front of the columns of a file of rejected rows, which can be corrected and loaded as it is. */
    static final List<String> REASONS = List.of("row", "field", "reason");

    private static final Set<String> NEEDED = Set.of("external_id", "country", "specialties", "spoken_languages");

    private DoctorFile() {}

    /** @throws WrongFile when the head names unknown columns, or lacks needed ones */
    static CSVParser open(Path path) throws IOException {
        var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        try {
            skipByteOrderMark(reader);
            var parser = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .get()
                    .parse(reader);
            check(parser.getHeaderNames());
            return parser;
        } catch (IllegalArgumentException doubled) {
            reader.close();
            throw new WrongFile("the head of the file is wrong: " + doubled.getMessage());
        } catch (WrongFile wrong) {
            reader.close();
            throw wrong;
        }
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    private static void check(List<String> head) {
        var unknown = new ArrayList<>(head);
        unknown.removeAll(COLUMNS);
        unknown.removeAll(REASONS);
        if (!unknown.isEmpty()) {
            throw new WrongFile("unknown columns: " + String.join(", ", unknown));
        }
        var missing =
                NEEDED.stream().filter(name -> !head.contains(name)).sorted().toList();
        if (!missing.isEmpty()) {
            throw new WrongFile("missing columns: " + String.join(", ", missing));
        }
        if (!head.contains("name_cyrillic") && !head.contains("name_latin")) {
            throw new WrongFile("missing columns: name_cyrillic or name_latin");
        }
    }

    /** SHA-256 of the content: the same file under another name is the same. */
    static String hash(Path path) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            var buffer = new byte[1 << 16];
            while (in.read(buffer) >= 0) {
                continue;
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
