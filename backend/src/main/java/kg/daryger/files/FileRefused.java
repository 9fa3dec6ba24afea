package kg.daryger.files;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The upload is not accepted. */
public class FileRefused extends Problem {

    /**
     * @param reason part of the problem's code: {@code type} (not PDF, JPEG, PNG), {@code size}, {@code content} (damaged,
     *     locked or too many pixels), {@code active} (scripts, attachments), {@code pages}, {@code infected}
     */
    public FileRefused(String reason) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "files.refused." + reason);
    }
}
