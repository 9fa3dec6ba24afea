package kg.daryger.files.domain;

import kg.daryger.files.FileRefused;
import kg.daryger.files.Files;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Decides by the bytes what an upload is, refuses what is not accepted, and makes a clean copy. */
@Component
class CleaningUpload {

    private final Tika tika = new Tika();

    /** @throws FileRefused for everything but a sound PDF, JPEG or PNG of at most {@link Files#MAX_BYTES} */
    Cleaned clean(byte[] content, int longSide) {
        if (content.length == 0 || content.length > Files.MAX_BYTES) {
            throw new FileRefused("size");
        }
        return switch (tika.detect(content)) {
            case "application/pdf" -> CleanPdf.of(content);
            case "image/jpeg" -> CleanImage.of(content, "jpeg", longSide);
            case "image/png" -> CleanImage.of(content, "png", longSide);
            default -> throw new FileRefused("type");
        };
    }
}
