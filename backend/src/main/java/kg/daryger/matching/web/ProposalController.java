package kg.daryger.matching.web;

import jakarta.validation.Valid;
import java.util.List;
import kg.daryger.matching.ProposalId;
import kg.daryger.matching.domain.AcceptingProposal;
import kg.daryger.matching.domain.AnsweringProposal;
import kg.daryger.matching.domain.ProposalsShown;
import kg.daryger.matching.domain.ProposalsShown.Shown;
import kg.daryger.matching.domain.WritingMessage;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A proposal: read it, answer it, write to the other side. */
@RestController
@RequestMapping("/api/proposals/{id}")
class ProposalController {

    private final ProposalsShown proposals;
    private final AcceptingProposal accepting;
    private final AnsweringProposal answering;
    private final WritingMessage writing;

    ProposalController(
            ProposalsShown proposals,
            AcceptingProposal accepting,
            AnsweringProposal answering,
            WritingMessage writing) {
        this.proposals = proposals;
        this.accepting = accepting;
        this.answering = answering;
        this.writing = writing;
    }

    @GetMapping
    @AllowedTo({
        Role.DOCTOR,
        Role.COORDINATOR,
        Role.HEAD,
        Role.VERIFIER,
        Role.SCHEDULER,
        Role.PROGRAMME_MANAGER,
        Role.ANALYST
    })
    Shown show(Actor actor, @PathVariable ProposalId id) {
        return proposals.one(actor, id);
    }

    @PostMapping("/acceptance")
    @AllowedTo({Role.DOCTOR, Role.COORDINATOR, Role.HEAD})
    Shown accept(Actor actor, @PathVariable ProposalId id, @Valid @RequestBody AcceptRequest request) {
        accepting.accept(actor, id, request.slot().slot());
        return proposals.one(actor, id);
    }

    /** The head agrees to what a coordinator answered. */
    @PostMapping("/approval")
    @AllowedTo(Role.HEAD)
    Shown approve(Actor actor, @PathVariable ProposalId id) {
        accepting.approve(actor, id);
        return proposals.one(actor, id);
    }

    /** The head sends the answer back to the coordinators. */
    @PostMapping("/return")
    @AllowedTo(Role.HEAD)
    Shown sendBack(Actor actor, @PathVariable ProposalId id, @Valid @RequestBody ProposalReturnRequest request) {
        answering.sendBack(actor, id, request.comment());
        return proposals.one(actor, id);
    }

    @PostMapping("/refusal")
    @AllowedTo({Role.DOCTOR, Role.COORDINATOR, Role.HEAD})
    Shown decline(Actor actor, @PathVariable ProposalId id, @Valid @RequestBody DeclineRequest request) {
        answering.decline(actor, id, request.reason());
        return proposals.one(actor, id);
    }

    @PostMapping("/other-slots")
    @AllowedTo({Role.DOCTOR, Role.COORDINATOR, Role.HEAD})
    Shown askOtherSlots(Actor actor, @PathVariable ProposalId id) {
        answering.askOtherSlots(actor, id);
        return proposals.one(actor, id);
    }

    @PostMapping("/slots")
    @AllowedTo({Role.DOCTOR, Role.COORDINATOR, Role.HEAD})
    Shown proposeSlots(Actor actor, @PathVariable ProposalId id, @Valid @RequestBody ProposeSlotsRequest request) {
        answering.proposeSlots(actor, id, SlotRequest.slots(request.slots()));
        return proposals.one(actor, id);
    }

    @PostMapping("/withdrawal")
    @AllowedTo({Role.DOCTOR, Role.COORDINATOR, Role.HEAD, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable ProposalId id) {
        answering.withdraw(actor, id);
    }

    @GetMapping("/messages")
    @AllowedTo({Role.DOCTOR, Role.COORDINATOR, Role.HEAD})
    List<WritingMessage.Written> thread(Actor actor, @PathVariable ProposalId id) {
        return writing.thread(actor, id);
    }

    @PostMapping("/messages")
    @AllowedTo({Role.DOCTOR, Role.COORDINATOR, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(Actor actor, @PathVariable ProposalId id, @Valid @RequestBody MessageRequest request) {
        writing.write(actor, id, request.text());
    }
}
