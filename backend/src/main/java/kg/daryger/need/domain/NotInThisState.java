package kg.daryger.need.domain;

import java.util.Locale;
import java.util.Map;
import kg.daryger.need.NeedState;
import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The need is in a state that does not allow this: somebody was faster, or it comes later. */
class NotInThisState extends Problem {

    NotInThisState(NeedState state) {
        super(
                HttpStatus.CONFLICT,
                "need.not-in-this-state",
                Map.of("state", state.name().toLowerCase(Locale.ROOT)));
    }
}
