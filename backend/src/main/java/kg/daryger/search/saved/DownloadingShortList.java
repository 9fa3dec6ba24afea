package kg.daryger.search.saved;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kg.daryger.audit.Audit;
import kg.daryger.doctor.DoctorCard;
import kg.daryger.doctor.DoctorView;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.text.SheetCell;
import kg.daryger.shared.text.Texts;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A short-list leaves the house as a file: who took it and what for stays in the audit. */
@Component
public class DownloadingShortList {

    private static final int HEADINGS = 2;
    private static final List<String> COLUMNS =
            List.of("name", "specialty", "country", "city", "languages", "verified", "note", "by", "at");

    private final ReadingShortLists reading;
    private final Taxonomy taxonomy;
    private final Texts texts;
    private final Audit audit;

    DownloadingShortList(ReadingShortLists reading, Taxonomy taxonomy, Texts texts, Audit audit) {
        this.reading = reading;
        this.taxonomy = taxonomy;
        this.texts = texts;
        this.audit = audit;
    }

    /** @param purpose what the reader says that it is for */
    @Transactional
    public byte[] download(InstitutionId institution, ShortListId id, String purpose, Actor reader) {
        var list = reading.seen(institution, id, reader);
        audit.record(KeepingShortLists.entry(reader, "downloaded", id)
                .change("rows", null, String.valueOf(list.entries().size()))
                .because(purpose));
        var rows = list.entries().stream().map(one -> row(one, reader)).toList();
        return write(list.title(), rows, reader);
    }

    private List<String> row(ReadingShortLists.SeenEntry one, Actor reader) {
        var at = one.entry().at().atZone(reader.zone()).toLocalDate().toString();
        var doctor = one.doctor();
        if (doctor == null) {
            return List.of(text("gone", reader), "", "", "", "", "", one.entry().note(), one.by(), at);
        }
        var card = DoctorCard.of(doctor, reader.language(), taxonomy);
        return List.of(
                Optional.ofNullable(card.name()).orElseGet(() -> text("hidden", reader)),
                labels(ConceptKind.SPECIALTY, doctor.specialties(), reader),
                labels(
                        ConceptKind.COUNTRY,
                        Optional.ofNullable(doctor.country()).stream().toList(),
                        reader),
                Optional.ofNullable(card.city()).orElse(""),
                labels(
                        ConceptKind.LANGUAGE,
                        doctor.languages().stream()
                                .map(DoctorView.SpokenLanguage::code)
                                .toList(),
                        reader),
                text(doctor.identityBound() && !doctor.checked().isEmpty() ? "checked" : "unchecked", reader),
                one.entry().note(),
                one.by(),
                at);
    }

    private String labels(ConceptKind kind, List<String> codes, Actor reader) {
        return codes.stream()
                .map(code -> taxonomy.label(kind, code, reader.language()))
                .collect(Collectors.joining(", "));
    }

    private String text(String key, Actor reader) {
        return texts.text(reader.language(), "search.shortlist." + key);
    }

    private byte[] write(String title, List<List<String>> rows, Actor reader) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Daryger", "1.0")) {
            var page = workbook.newWorksheet("shortlist");
            page.value(0, 0, SheetCell.safe(title));
            page.style(0, 0).bold().set();
            for (int column = 0; column < COLUMNS.size(); column++) {
                page.value(HEADINGS, column, text("column." + COLUMNS.get(column), reader));
                page.style(HEADINGS, column).bold().set();
                page.width(column, 24);
                for (int row = 0; row < rows.size(); row++) {
                    page.value(
                            HEADINGS + 1 + row,
                            column,
                            SheetCell.safe(rows.get(row).get(column)));
                }
            }
            page.freezePane(0, HEADINGS + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
