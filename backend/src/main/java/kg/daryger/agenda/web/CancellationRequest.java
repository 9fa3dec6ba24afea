package kg.daryger.agenda.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kg.daryger.agenda.domain.MovingEvent;
import org.jspecify.annotations.Nullable;

/** @param scope of a series, null: this one alone */
record CancellationRequest(@NotBlank @Size(max = 500) String reason, MovingEvent.@Nullable Scope scope) {

    static MovingEvent.Scope orOne(MovingEvent.@Nullable Scope asked) {
        return asked == null ? MovingEvent.Scope.ONE : asked;
    }
}
