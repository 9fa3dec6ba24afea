package kg.daryger.registration.web;

import jakarta.validation.Valid;
import java.util.List;
import kg.daryger.agenda.EventId;
import kg.daryger.registration.RegistrationId;
import kg.daryger.registration.domain.KeepingRoll;
import kg.daryger.registration.domain.TakingSeat;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Seats at an event. */
@RestController
@RequestMapping("/api/events/{event}")
class SeatController {

    private final TakingSeat seats;
    private final KeepingRoll roll;

    SeatController(TakingSeat seats, KeepingRoll roll) {
        this.seats = seats;
        this.roll = roll;
    }

    @PostMapping("/registration")
    @AllowedTo(Role.MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable EventId event, Actor actor) {
        seats.take(actor, event);
    }

    @DeleteMapping("/registration")
    @AllowedTo(Role.MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(@PathVariable EventId event, Actor actor) {
        seats.giveBack(actor, event);
    }

    @GetMapping("/registrations")
    @AllowedTo({Role.HEAD, Role.COORDINATOR, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    List<RegistrationResponse> roll(@PathVariable EventId event, Actor actor) {
        return roll.roll(actor, event).stream()
                .map(row -> RegistrationResponse.of(row, actor.language()))
                .toList();
    }

    @PostMapping("/registrations")
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void register(@PathVariable EventId event, @Valid @RequestBody ColleaguesRequest request, Actor actor) {
        roll.register(actor, event, request.institution(), request.named());
    }

    @DeleteMapping("/registrations/{registration}")
    @AllowedTo({Role.HEAD, Role.COORDINATOR, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable EventId event, @PathVariable RegistrationId registration, Actor actor) {
        roll.remove(actor, event, registration);
    }

    @PutMapping("/attendance")
    @AllowedTo({Role.HEAD, Role.COORDINATOR, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(@PathVariable EventId event, @Valid @RequestBody AttendanceRequest request, Actor actor) {
        roll.mark(actor, event, request.present());
    }
}
