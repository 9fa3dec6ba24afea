package kg.daryger.report.domain;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import kg.daryger.report.domain.Overview.CountrySupply;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** One page for the minister, in Russian or Kyrgyz. */
@Component
public class MinisterBrief {

    private static final int GAPS = 6;
    private static final int COUNTRIES = 6;
    private static final int SESSIONS = 6;

    private final ReadingOverview overview;
    private final PublicNumbers numbers;
    private final Words words;
    private final Clock clock;

    MinisterBrief(ReadingOverview overview, PublicNumbers numbers, Words words, Clock clock) {
        this.overview = overview;
        this.numbers = numbers;
        this.words = words;
        this.clock = clock;
    }

    public byte[] print(Language language, Actor actor) {
        var reader = new Actor(actor.account(), actor.person(), actor.roles(), language, actor.zone());
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4, 56, 56, 48, 40)) {
            PdfWriter.getInstance(document, bytes);
            document.addTitle(words.text(language, "brief.title"));
            document.open();
            new Page(document, language).write(overview.read(reader));
        } catch (DocumentException defect) {
            throw new IllegalStateException(defect);
        }
        return bytes.toByteArray();
    }

    /** The page while it is written. */
    private final class Page {

        private final Document document;
        private final Language language;
        private final BaseFont regular = font("DejaVuSans.ttf");
        private final BaseFont bold = font("DejaVuSans-Bold.ttf");

        private Page(Document document, Language language) {
            this.document = document;
            this.language = language;
        }

        void write(Overview seen) {
            line(words.text(language, "brief.title"), bold, 16);
            line(words.text(language, "top.date", Map.of("date", words.day(language, clock.instant()))), regular, 10);
            figures(seen);
            line(words.text(language, "brief.gaps"), bold, 12);
            seen.heat().stream()
                    .filter(row -> row.wanted() > 0)
                    .limit(GAPS)
                    .forEach(row -> item(
                            "brief.gap",
                            Map.of(
                                    "specialty", words.specialty(language, row.specialty()),
                                    "needs", row.wanted(),
                                    "offers", row.offers())));
            line(words.text(language, "brief.supply"), bold, 12);
            seen.supply().stream().limit(COUNTRIES).forEach(this::country);
            line(words.text(language, "brief.next"), bold, 12);
            seen.next().stream()
                    .limit(SESSIONS)
                    .forEach(one -> item(
                            "brief.session",
                            Map.of(
                                    "date", words.day(language, one.start()),
                                    "title", one.title(),
                                    "institution", one.institution())));
        }

        private void figures(Overview seen) {
            var counted = numbers.read();
            item(
                    "brief.figures",
                    Map.of(
                            "needs", counted.openNeeds(),
                            "events", counted.eventsHeld(),
                            "trained", counted.trained(),
                            "doctors",
                                    seen.supply().stream()
                                            .mapToLong(CountrySupply::doctors)
                                            .sum()));
            item(
                    "brief.overdue",
                    Map.of(
                            "answers", seen.overdueAnswers().size(),
                            "checks", seen.overdueChecks(),
                            "waiting", seen.waitingChecks()));
        }

        private void country(CountrySupply one) {
            item("brief.country", Map.of("country", words.country(language, one.country()), "doctors", one.doctors()));
        }

        private void item(String key, Map<String, Object> arguments) {
            line("• " + words.text(language, key, arguments), regular, 10);
        }

        private void line(String text, BaseFont face, float size) {
            var paragraph = new Paragraph(size * 1.4f, text, new Font(face, size, Font.NORMAL, Color.BLACK));
            paragraph.setSpacingBefore(face == bold ? 8 : 0);
            paragraph.setSpacingAfter(2);
            document.add(paragraph);
        }
    }

    private static BaseFont font(String file) {
        try (var stream = new ClassPathResource("fonts/" + file).getInputStream()) {
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, stream.readAllBytes(), null);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
