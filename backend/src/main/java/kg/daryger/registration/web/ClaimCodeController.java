package kg.daryger.registration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kg.daryger.agenda.EventId;
import kg.daryger.registration.RegistrationId;
import kg.daryger.registration.domain.HandingOutCode;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Language;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The code by which a colleague who was entered by name takes the record over. */
@RestController
@RequestMapping("/api/events/{event}/registrations/{registration}/claim-code")
class ClaimCodeController {

    private final HandingOutCode handing;

    ClaimCodeController(HandingOutCode handing) {
        this.handing = handing;
    }

    @GetMapping
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    SlipResponse slip(@PathVariable EventId event, @PathVariable RegistrationId registration, Actor actor) {
        return SlipResponse.of(handing.slip(actor, event, registration), actor.language());
    }

    /** Puts a fresh code in the place of an earlier one. Not a POST, whose answer would be kept for repeating it. */
    @PutMapping
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    CodeResponse issue(
            @PathVariable EventId event,
            @PathVariable RegistrationId registration,
            @Valid @RequestBody CodeRequest request,
            Actor actor) {
        var issued = handing.issue(actor, event, registration, request.also());
        return new CodeResponse(issued.code(), issued.expiresAt());
    }

    /** @param also other registrations of the same name that are the same person */
    record CodeRequest(@NotNull @Size(max = 200) Set<RegistrationId> also) {}

    /** @param code shown this once; only its hash is kept */
    record CodeResponse(String code, Instant expiresAt) {

        @Override
        public String toString() {
            return "CodeResponse";
        }
    }

    /** @param waitingUntil a code that was handed out before works until then */
    record SlipResponse(String name, @Nullable Instant waitingUntil, RowResponse row, List<RowResponse> others) {

        static SlipResponse of(HandingOutCode.Slip slip, Language reader) {
            return new SlipResponse(
                    slip.name().shownIn(reader),
                    slip.waitingUntil(),
                    RowResponse.of(slip.row()),
                    slip.others().stream().map(RowResponse::of).toList());
        }
    }

    record RowResponse(RegistrationId id, LocalizedText title, Instant start, boolean attended) {

        static RowResponse of(HandingOutCode.Row row) {
            return new RowResponse(row.id(), row.event().title(), row.event().start(), row.attended());
        }
    }
}
