package kg.daryger.report.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.SheetCell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** One sheet: what it is, when, filtered by what, then headings and rows; no cell can start a formula. */
@Component
class WritingWorkbook {

    private static final int HEADINGS = 4;

    private final Words words;
    private final FilterWords filters;
    private final Clock clock;

    WritingWorkbook(Words words, FilterWords filters, Clock clock) {
        this.words = words;
        this.filters = filters;
        this.clock = clock;
    }

    byte[] write(Sheet sheet, ExportList list, ExportFilter filter, Language reader) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Daryger", "1.0")) {
            var page = workbook.newWorksheet(list.code());
            top(page, list, filter, reader);
            for (int column = 0; column < sheet.columns().size(); column++) {
                page.value(
                        HEADINGS,
                        column,
                        words.text(reader, "column." + sheet.columns().get(column)));
                page.style(HEADINGS, column).bold().set();
                page.width(column, 24);
            }
            rows(page, sheet.rows());
            page.freezePane(0, HEADINGS + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void top(Worksheet page, ExportList list, ExportFilter filter, Language reader) {
        var filtered = filters.of(list, filter, reader);
        page.value(0, 0, words.text(reader, "list." + list.code()));
        page.style(0, 0).bold().set();
        page.value(1, 0, words.text(reader, "top.date", Map.of("date", words.day(reader, clock.instant()))));
        page.value(2, 0, SheetCell.safe(words.text(reader, "top.filter", Map.of("filter", filtered))));
    }

    private static void rows(Worksheet page, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                page.value(
                        HEADINGS + 1 + row, column, SheetCell.safe(rows.get(row).get(column)));
            }
        }
    }
}
