package kg.daryger.search.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The indexes are being built anew already. */
class RebuildRunning extends Problem {

    RebuildRunning() {
        super(HttpStatus.CONFLICT, "search.rebuild-running");
    }
}
