package kg.daryger.offer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.SeatRequestId;
import kg.daryger.offer.SeatRequestState;
import kg.daryger.offer.domain.AnsweringSeat;
import kg.daryger.offer.domain.AskingForSeat;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Places at offers that are open to people: asking, answering, taking back. */
@RestController
class SeatRequestController {

    private final AskingForSeat asking;
    private final AnsweringSeat answering;

    SeatRequestController(AskingForSeat asking, AnsweringSeat answering) {
        this.asking = asking;
        this.answering = answering;
    }

    @PostMapping("/api/offers/{offer}/seat-requests")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.MEMBER)
    SeatRequestCreatedResponse ask(
            @PathVariable OfferId offer, @Valid @RequestBody SeatAskRequest request, Actor actor) {
        return new SeatRequestCreatedResponse(asking.ask(actor, offer, words(request.message())));
    }

    /** Who asks, for the doctor who leads the offer. */
    @GetMapping("/api/offers/{offer}/seat-requests")
    @AllowedTo(Role.DOCTOR)
    List<SeatRequestResponse> of(@PathVariable OfferId offer, Actor actor) {
        return answering.of(actor, offer).stream()
                .map(one -> SeatRequestResponse.of(one, actor.language()))
                .toList();
    }

    @GetMapping("/api/me/seat-requests")
    @AllowedTo(Role.MEMBER)
    List<AskingForSeat.Own> own(Actor actor) {
        return asking.own(actor);
    }

    @PostMapping("/api/seat-requests/{id}/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.DOCTOR)
    void accept(@PathVariable SeatRequestId id, Actor actor) {
        answering.accept(actor, id);
    }

    @PostMapping("/api/seat-requests/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.DOCTOR)
    void decline(@PathVariable SeatRequestId id, @Valid @RequestBody SeatRefusalRequest request, Actor actor) {
        answering.decline(actor, id, words(request.why()));
    }

    @PostMapping("/api/seat-requests/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.MEMBER)
    void withdraw(@PathVariable SeatRequestId id, Actor actor) {
        asking.withdraw(actor, id);
    }

    private static @Nullable String words(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    record SeatRequestCreatedResponse(SeatRequestId id) {}

    /** @param message who one is and why; no patient data */
    record SeatAskRequest(@Nullable @Size(max = 1000) String message) {}

    record SeatRefusalRequest(@Nullable @Size(max = 500) String why) {}

    /** @param name null: erased since */
    record SeatRequestResponse(
            SeatRequestId id,
            @Nullable String name,
            SeatRequestState state,
            @Nullable String message,
            Instant askedAt) {

        static SeatRequestResponse of(AnsweringSeat.Asking one, Language language) {
            var name = one.name();
            return new SeatRequestResponse(
                    one.id(), name == null ? null : name.shownIn(language), one.state(), one.message(), one.askedAt());
        }
    }
}
