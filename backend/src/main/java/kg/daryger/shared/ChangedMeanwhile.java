package kg.daryger.shared;

import org.springframework.http.HttpStatus;

/** Somebody else changed it since the caller read it (If-Match does not fit). */
public class ChangedMeanwhile extends Problem {

    public ChangedMeanwhile() {
        super(HttpStatus.PRECONDITION_FAILED, "shared.changed-meanwhile");
    }
}
