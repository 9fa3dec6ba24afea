package kg.daryger.search.domain;

import java.util.Map;
import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** A filter, order or language with a code that there is not: answered, not ignored. */
public class UnknownCode extends Problem {

    private static final int LONGEST = 60;

    UnknownCode(String parameter, String code) {
        super(
                HttpStatus.BAD_REQUEST,
                "search.unknown-code",
                Map.of("parameter", parameter, "value", code.length() > LONGEST ? "…" : code));
    }
}
