package kg.daryger.credential.web;

import jakarta.validation.Valid;
import java.util.List;
import kg.daryger.credential.CredentialId;
import kg.daryger.credential.domain.Checklists;
import kg.daryger.credential.domain.ReadingEvidence;
import kg.daryger.credential.domain.VerificationQueue;
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
    private final Doctors doctors;

    QueueController(VerificationQueue queue, ReadingEvidence reading, Checklists checklists, Doctors doctors) {
        this.queue = queue;
        this.reading = reading;
        this.checklists = checklists;
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
                checklists.of(opened.credential().details().country(), actor.language()));
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

    record OpenedResponse(
            ReadingEvidence.Opened opened, @Nullable DoctorView doctor, Checklists.Checklist checklist) {}
}
