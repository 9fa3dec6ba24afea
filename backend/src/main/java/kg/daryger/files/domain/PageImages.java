package kg.daryger.files.domain;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import kg.daryger.files.FileRefused;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/** Draws pages for the screen. One at a time and node: each may need a hundred megabytes. */
@Component
class PageImages {

    /** Long side in pixels: A4 at about 150 dots an inch. */
    private static final int LONG_SIDE = 1_750;

    private static final float QUALITY = 0.82f;

    private final Semaphore one = new Semaphore(1, true);

    /** @throws FileRefused when the page can't be drawn */
    byte[] draw(byte[] content, String contentType, int page) {
        one.acquireUninterruptibly();
        try {
            var image = "application/pdf".equals(contentType)
                    ? pdf(content, page)
                    : CleanImage.decode(content, contentType.substring("image/".length()), LONG_SIDE);
            return CleanImage.jpeg(image, QUALITY);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new FileRefused("content");
        } finally {
            one.release();
        }
    }

    private static BufferedImage pdf(byte[] content, int page) throws IOException {
        try (var document = CleanPdf.load(content)) {
            var box = document.getPage(page).getCropBox();
            float longest = Math.max(box.getWidth(), box.getHeight());
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            // a page of a metre or of a millimetre becomes an image of the same size as any other
            return renderer.renderImage(page, LONG_SIDE / Math.max(1f, longest), ImageType.RGB);
        }
    }
}
