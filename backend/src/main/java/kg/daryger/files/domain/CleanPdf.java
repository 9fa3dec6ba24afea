package kg.daryger.files.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import kg.daryger.files.FileRefused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Reads a PDF, refuses what can act, and writes it anew without metadata or earlier versions of itself. */
final class CleanPdf {

    static final int MAX_PAGES = 30;

    private CleanPdf() {}

    static Cleaned of(byte[] content) {
        Unpacked.measure(content);
        try (var document = load(content)) {
            if (document.isEncrypted()) {
                throw new FileRefused("content");
            }
            int pages = document.getNumberOfPages();
            if (pages < 1 || pages > MAX_PAGES) {
                throw new FileRefused("pages");
            }
            PdfObjects.check(document.getDocument());
            forgetMetadata(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return new Cleaned(out.toByteArray(), "application/pdf", pages);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw damaged instanceof FileRefused refused ? refused : new FileRefused("content");
        }
    }

    static PDDocument load(byte[] content) throws IOException {
        return Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    private static void forgetMetadata(PDDocument document) {
        document.setDocumentInformation(new PDDocumentInformation());
        document.getDocument().getTrailer().removeItem(COSName.ID);
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.removeItem(COSName.METADATA);
        catalog.removeItem(COSName.OPEN_ACTION);
    }
}
