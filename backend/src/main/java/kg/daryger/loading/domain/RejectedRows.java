package kg.daryger.loading.domain;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import kg.daryger.loading.domain.LoadingBatch.Rejection;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The file of the rows that were refused, each with its number, column and reason. A load that is continued keeps the rows
 * of what was committed and drops those of the batch that was not.
 */
final class RejectedRows implements AutoCloseable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final BufferedWriter writer;
    private final CSVPrinter printer;

    private RejectedRows(BufferedWriter writer) throws IOException {
        this.writer = writer;
        this.printer = FORMAT.print(writer);
    }

    static RejectedRows open(Path path, long committedRows) throws IOException {
        var folder = path.toAbsolutePath().getParent();
        var fresh = Files.createTempFile(folder, path.getFileName().toString(), ".part");
        var rows = new RejectedRows(Files.newBufferedWriter(fresh, StandardCharsets.UTF_8));
        var head = new ArrayList<>(DoctorFile.REASONS);
        head.addAll(DoctorFile.COLUMNS);
        rows.printer.printRecord(head);
        if (committedRows > 0 && Files.exists(path)) {
            rows.keep(path, committedRows);
        }
        rows.printer.flush();
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        return rows;
    }

    private void keep(Path path, long committedRows) throws IOException {
        var format = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var before = format.parse(Files.newBufferedReader(path, StandardCharsets.UTF_8))) {
            for (var row : before) {
                if (row.isConsistent() && Long.parseLong(row.get("row")) <= committedRows) {
                    printer.printRecord(row.toList());
                }
            }
        }
    }

    /** @param reason the sentence for the operator */
    void write(Rejection rejection, String reason) {
        var cells = new ArrayList<>(List.of(Long.toString(rejection.number()), rejection.field(), reason));
        DoctorFile.COLUMNS.forEach(column -> cells.add(cell(rejection.row(), column)));
        try {
            printer.printRecord(cells);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }

    /** On the disk before the batch is committed. */
    void flush() {
        try {
            writer.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
