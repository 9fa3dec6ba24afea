package kg.daryger.files;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The upload is not accepted. */
public class FileRefused extends Problem {

    /** @param reason {@code type}, {@code size}, {@code content} or {@code metadata}: part of the problem's code */
    public FileRefused(String reason) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "files.refused." + reason);
    }
}
