package kg.daryger.institution.domain;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.domain.AppointingHead.Issued;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The official letter with the code, one page in Kyrgyz and one in Russian. The name stands on it and is kept nowhere. */
@Component
public class HeadLetter {

    private static final List<Language> PAGES = List.of(Language.KY, Language.RU);
    private static final List<String> STEPS = List.of("open", "sign-in", "code");

    private final Texts texts;
    private final String publicUrl;
    private final BaseFont regular;
    private final BaseFont bold;

    HeadLetter(Texts texts, @Value("${daryger.public-url}") String publicUrl) {
        this.texts = texts;
        this.publicUrl = publicUrl;
        this.regular = font("DejaVuSans.ttf");
        this.bold = font("DejaVuSans-Bold.ttf");
    }

    private static BaseFont font(String file) {
        try (var stream = new ClassPathResource("fonts/" + file).getInputStream()) {
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, stream.readAllBytes(), null);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @param name of the person to be appointed, as it stands in the ministry's order */
    public byte[] print(InstitutionView institution, String name, Issued code) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4, 72, 64, 64, 56)) {
            PdfWriter.getInstance(document, bytes);
            document.addTitle(texts.text(Language.RU, "institution.letter.title"));
            document.open();
            for (var language : PAGES) {
                page(document, language, arguments(institution, name, code, language));
                document.newPage();
            }
        } catch (DocumentException defect) {
            throw new IllegalStateException(defect);
        }
        return bytes.toByteArray();
    }

    private Map<String, Object> arguments(InstitutionView institution, String name, Issued code, Language language) {
        return Map.of(
                "name", name,
                "institution", institution.name(language),
                "address", publicUrl + "/" + language.code() + "/redeem",
                "code", code.code(),
                "date", day(code.issuedAt(), language),
                "until", day(code.expiresAt(), language));
    }

    /** In Russian without the word for year, so that a sentence may end after it. */
    private static String day(Instant instant, Language language) {
        var format = language == Language.RU
                ? DateTimeFormatter.ofPattern("d MMMM y")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        return format.withLocale(language.locale()).format(instant.atZone(Actor.BISHKEK));
    }

    private void page(Document document, Language language, Map<String, Object> arguments) {
        document.add(line(text(language, "ministry", arguments), bold, 11, Element.ALIGN_CENTER));
        document.add(line(text(language, "place", arguments), regular, 10, Element.ALIGN_LEFT));
        document.add(line(text(language, "title", arguments), bold, 15, Element.ALIGN_LEFT));
        document.add(line(text(language, "greeting", arguments), regular, 11, Element.ALIGN_LEFT));
        document.add(line(text(language, "body", arguments), regular, 11, Element.ALIGN_LEFT));
        for (int i = 0; i < STEPS.size(); i++) {
            var step = (i + 1) + ". " + text(language, "step." + STEPS.get(i), arguments);
            document.add(line(step, regular, 11, Element.ALIGN_LEFT));
        }
        document.add(line(String.valueOf(arguments.get("code")), bold, 22, Element.ALIGN_CENTER));
        document.add(line(text(language, "valid", arguments), regular, 11, Element.ALIGN_LEFT));
        document.add(line(text(language, "secret", arguments), regular, 11, Element.ALIGN_LEFT));
        document.add(line(text(language, "signature", arguments), regular, 11, Element.ALIGN_LEFT));
    }

    private String text(Language language, String key, Map<String, Object> arguments) {
        return texts.text(language, "institution.letter." + key, arguments);
    }

    private static Paragraph line(String text, BaseFont face, float size, int alignment) {
        var paragraph = new Paragraph(size * 1.5f, text, new Font(face, size, Font.NORMAL, Color.BLACK));
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(size);
        return paragraph;
    }
}
