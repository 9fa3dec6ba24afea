package kg.daryger.matching.web;

import jakarta.validation.Valid;
import kg.daryger.matching.domain.AcceptingProposal;
import kg.daryger.matching.domain.AnsweringByLink;
import kg.daryger.matching.domain.AnsweringProposal;
import kg.daryger.matching.domain.ProposalsShown;
import kg.daryger.matching.domain.ProposalsShown.Shown;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page behind the link in a mail: shows one proposal and acts on its button alone, without signing in. */
@RestController
@RequestMapping("/api/answers/{token}")
class AnswerLinkController {

    private final AnsweringByLink links;
    private final ProposalsShown proposals;
    private final AcceptingProposal accepting;
    private final AnsweringProposal answering;

    AnswerLinkController(
            AnsweringByLink links, ProposalsShown proposals, AcceptingProposal accepting, AnsweringProposal answering) {
        this.links = links;
        this.proposals = proposals;
        this.accepting = accepting;
        this.answering = answering;
    }

    @GetMapping
    @AllowedTo(Role.VISITOR)
    Shown show(@PathVariable String token) {
        var link = links.read(token);
        return proposals.one(link.actor(), link.proposal());
    }

    @PostMapping("/acceptance")
    @AllowedTo(Role.VISITOR)
    Shown accept(@PathVariable String token, @Valid @RequestBody AcceptRequest request) {
        var link = links.read(token);
        accepting.accept(link.actor(), link.proposal(), request.slot().slot());
        return proposals.one(link.actor(), link.proposal());
    }

    @PostMapping("/refusal")
    @AllowedTo(Role.VISITOR)
    Shown decline(@PathVariable String token, @Valid @RequestBody DeclineRequest request) {
        var link = links.read(token);
        answering.decline(link.actor(), link.proposal(), request.reason());
        return proposals.one(link.actor(), link.proposal());
    }

    @PostMapping("/other-slots")
    @AllowedTo(Role.VISITOR)
    Shown askOtherSlots(@PathVariable String token) {
        var link = links.read(token);
        answering.askOtherSlots(link.actor(), link.proposal());
        return proposals.one(link.actor(), link.proposal());
    }
}
