package kg.daryger.moderation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kg.daryger.moderation.domain.DecidingReport;
import kg.daryger.moderation.domain.ReadingReports;
import kg.daryger.moderation.domain.ReportingWords;
import kg.daryger.moderation.domain.ReportingWords.Reported;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reports of patient data: by any reader, decided by officers. */
@RestController
class TextReportController {

    private final ReportingWords reporting;
    private final ReadingReports reading;
    private final DecidingReport deciding;

    TextReportController(ReportingWords reporting, ReadingReports reading, DecidingReport deciding) {
        this.reporting = reporting;
        this.reading = reading;
        this.deciding = deciding;
    }

    @PostMapping("/api/text-reports")
    @AllowedTo(Role.VISITOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(@Valid @RequestBody ReportRequest request, Actor actor, HttpServletRequest from) {
        var note = request.note() == null || request.note().isBlank()
                ? null
                : request.note().strip();
        reporting.report(actor, new Reported(request.kind(), request.subject(), note), from.getRemoteAddr());
    }

    /** One's own words while they are hidden: one report, or none. */
    @GetMapping("/api/text-reports/{kind}/{subject}")
    @AllowedTo(Role.MEMBER)
    List<TextReportResponse> own(@PathVariable String kind, @PathVariable UUID subject, Actor actor) {
        return reading.own(actor, kind, subject).map(TextReportResponse::of).stream()
                .toList();
    }

    @GetMapping("/api/ministry/text-reports")
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    Paged<TextReportResponse> waiting(@Valid PageAsked page) {
        return reading.waiting(page).map(TextReportResponse::of);
    }

    @PostMapping("/api/ministry/text-reports/{id}/restoration")
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable UUID id, @Valid @RequestBody TextDecisionRequest request, Actor actor) {
        deciding.restore(actor, id, request.reason().strip());
    }

    @PostMapping("/api/ministry/text-reports/{id}/removal")
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @Valid @RequestBody TextDecisionRequest request, Actor actor) {
        deciding.remove(actor, id, request.reason().strip());
    }

    /** @param kind doctor, need, offer, event @param note what the reader wants to say, never the data itself */
    record ReportRequest(
            @NotBlank @Size(max = 20) String kind,
            @NotNull UUID subject,
            @Nullable @Size(max = 500) String note) {}

    record TextDecisionRequest(@NotBlank @Size(max = 1000) String reason) {}

    /** @param words all that is hidden, in all languages it was written in */
    record TextReportResponse(
            UUID id,
            String kind,
            UUID subject,
            List<String> words,
            @Nullable String note,
            java.time.Instant reportedAt) {

        static TextReportResponse of(kg.daryger.moderation.domain.TextReport report) {
            var words = report.hidden().values().stream()
                    .flatMap(text -> text.texts().values().stream())
                    .distinct()
                    .toList();
            return new TextReportResponse(
                    report.id(), report.kind(), report.subject(), words, report.note(), report.reportedAt());
        }
    }
}
