package kg.daryger.registration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import kg.daryger.agenda.EventId;
import kg.daryger.registration.domain.ClaimingRecord;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Language;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The owner's side of a code. It travels in a header or a body, never in an address, which logs would keep. */
@RestController
@RequestMapping("/api/record-claim")
class RecordClaimController {

    private final ClaimingRecord claiming;

    RecordClaimController(ClaimingRecord claiming) {
        this.claiming = claiming;
    }

    @GetMapping
    @AllowedTo(Role.MEMBER)
    PreviewResponse preview(@RequestHeader("Claim-Code") String code, Actor actor) {
        return PreviewResponse.of(claiming.preview(actor, code), actor.language());
    }

    @PostMapping
    @AllowedTo(Role.MEMBER)
    ClaimedResponse claim(@Valid @RequestBody ClaimRequest request, Actor actor) {
        return new ClaimedResponse(claiming.claim(actor, request.code()));
    }

    record ClaimRequest(@NotBlank @Size(max = 60) String code) {

        @Override
        public String toString() {
            return "ClaimRequest";
        }
    }

    /** @param events at how many events */
    record ClaimedResponse(int events) {}

    /** @param names as they were entered */
    record PreviewResponse(List<String> names, String institution, List<TakenResponse> events) {

        static PreviewResponse of(ClaimingRecord.Preview preview, Language reader) {
            return new PreviewResponse(
                    preview.names().stream().map(name -> name.shownIn(reader)).toList(),
                    preview.institution().name(reader),
                    preview.events().stream().map(TakenResponse::of).toList());
        }
    }

    /** @param twice the reader is registered there too: both become one */
    record TakenResponse(EventId id, LocalizedText title, Instant start, boolean attended, boolean twice) {

        static TakenResponse of(ClaimingRecord.Taken taken) {
            var event = taken.event();
            return new TakenResponse(event.id(), event.title(), event.start(), taken.attended(), taken.twice());
        }
    }
}
