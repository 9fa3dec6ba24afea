package kg.daryger.matching.web;

import jakarta.validation.Valid;
import java.util.List;
import kg.daryger.matching.Direction;
import kg.daryger.matching.domain.BeginningProposal;
import kg.daryger.matching.domain.SendingProposal.Wish;
import kg.daryger.matching.domain.WantingOffer;
import kg.daryger.need.NeedId;
import kg.daryger.offer.OfferId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a proposal begins: an institution invites, a doctor applies, the ministry suggests, "we want this". */
@RestController
@ResponseStatus(HttpStatus.CREATED)
class SendProposalController {

    private final BeginningProposal beginning;
    private final WantingOffer wanting;

    SendProposalController(BeginningProposal beginning, WantingOffer wanting) {
        this.beginning = beginning;
        this.wanting = wanting;
    }

    @PostMapping("/api/invitations")
    @AllowedTo({Role.COORDINATOR, Role.HEAD})
    ProposalCreatedResponse invite(Actor actor, @Valid @RequestBody SendProposalRequest request) {
        return new ProposalCreatedResponse(beginning.invite(actor, wish(request, Direction.INSTITUTION_INVITES)));
    }

    @PostMapping("/api/suggestions")
    @AllowedTo({Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    ProposalCreatedResponse suggest(Actor actor, @Valid @RequestBody SendProposalRequest request) {
        return new ProposalCreatedResponse(beginning.suggest(actor, wish(request, Direction.MINISTRY_SUGGESTS)));
    }

    @PostMapping("/api/needs/{need}/applications")
    @AllowedTo(Role.DOCTOR)
    ProposalCreatedResponse apply(Actor actor, @PathVariable NeedId need, @Valid @RequestBody ApplyRequest request) {
        var wish = new Wish(
                need,
                request.offer(),
                Direction.DOCTOR_APPLIES,
                List.of(beginning.ownProfile(actor)),
                SlotRequest.slots(request.slots()),
                request.online());
        return new ProposalCreatedResponse(beginning.apply(actor, wish));
    }

    @PostMapping("/api/offers/{offer}/wishes")
    @AllowedTo({Role.COORDINATOR, Role.HEAD})
    ProposalCreatedResponse want(
            Actor actor, @PathVariable OfferId offer, @Valid @RequestBody WantOfferRequest request) {
        return new ProposalCreatedResponse(wanting.want(actor, offer, request.wanted()));
    }

    private static Wish wish(SendProposalRequest request, Direction direction) {
        return new Wish(
                request.need(),
                request.offer(),
                direction,
                request.doctors().stream().distinct().toList(),
                SlotRequest.slots(request.slots()),
                request.online());
    }
}
