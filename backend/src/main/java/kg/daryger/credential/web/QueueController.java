package kg.daryger.credential.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.daryger.credential.CheckLevel;
import kg.daryger.credential.CredentialId;
import kg.daryger.credential.domain.CheckHistory;
import kg.daryger.credential.domain.Checklists;
import kg.daryger.credential.domain.ReadingEvidence;
import kg.daryger.credential.domain.VerificationQueue;
import kg.daryger.credential.domain.VerifyingCredential.Outcome;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The verifiers' queue, oldest first, and one credential beside its country's checklist. */
@RestController
@RequestMapping("/api/ministry")
class QueueController {

    private static final int UNBOUND = 100;

    private final VerificationQueue queue;
    private final ReadingEvidence reading;
    private final Checklists checklists;
    private final CheckHistory history;
    private final Doctors doctors;

    QueueController(
            VerificationQueue queue,
            ReadingEvidence reading,
            Checklists checklists,
            CheckHistory history,
            Doctors doctors) {
        this.queue = queue;
        this.reading = reading;
        this.checklists = checklists;
        this.history = history;
        this.doctors = doctors;
    }

    @GetMapping("/credentials")
    @AllowedTo(Role.VERIFIER)
    Paged<WaitingResponse> waiting(Actor actor, @Valid PageAsked asked) {
        var page = queue.page(asked);
        var visible = doctors.seenBy(
                doctors.viewerFor(actor),
                page.items().stream().map(VerificationQueue.Waiting::doctor).toList());
        return page.map(one -> new WaitingResponse(one, visible.get(one.doctor())));
    }

    @GetMapping("/credentials/{id}")
    @AllowedTo(Role.VERIFIER)
    OpenedResponse open(Actor actor, @PathVariable CredentialId id) {
        var opened = reading.open(actor, id);
        var doctor = opened.credential().doctor();
        return new OpenedResponse(
                opened,
                doctors.seenBy(doctors.viewerFor(actor), List.of(doctor)).get(doctor),
                checklists.of(opened.credential().details().country(), actor.language()),
                history.open(id),
                history.past(id).stream().map(past -> past(past, actor)).toList());
    }

    private PastResponse past(CheckHistory.Past past, Actor reader) {
        var lookedAt = past.ticks().stream()
                .map(tick -> new LookedAtResponse(
                        checklists.text(tick.item(), reader.language()), tick.officerMail(), tick.at()))
                .toList();
        return new PastResponse(
                past.outcome(), past.level(), past.reason(), past.due(), past.officerMail(), past.at(), lookedAt);
    }

    /** Doctors of published profiles whose identity is not bound yet, oldest first. */
    @GetMapping("/doctors/unbound")
    @AllowedTo(Role.VERIFIER)
    List<DoctorView> unbound(Actor actor) {
        var ids = queue.unbound(UNBOUND);
        var visible = doctors.seenBy(doctors.viewerFor(actor), ids);
        return ids.stream().map(visible::get).filter(java.util.Objects::nonNull).toList();
    }

    /** @param doctor null: the doctor shows the ministry nothing */
    record WaitingResponse(
            VerificationQueue.Waiting waiting, @Nullable DoctorView doctor) {}

    /** @param ticks of the check that is running @param history decisions, newest first */
    record OpenedResponse(
            ReadingEvidence.Opened opened,
            @Nullable DoctorView doctor,
            Checklists.Checklist checklist,
            List<CheckHistory.Tick> ticks,
            List<PastResponse> history) {}

    /** A decision as it was made, with what was looked at for it. */
    record PastResponse(
            Outcome outcome,
            @Nullable CheckLevel level,
            @Nullable String reason,
            @Nullable LocalDate due,
            String officerMail,
            Instant at,
            List<LookedAtResponse> lookedAt) {}

    /** @param item in the reader's language */
    record LookedAtResponse(String item, String officerMail, Instant at) {}
}
