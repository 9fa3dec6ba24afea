package kg.daryger.matching.web;

import java.util.List;
import kg.daryger.institution.InstitutionId;
import kg.daryger.matching.domain.ProposalsShown;
import kg.daryger.matching.domain.ProposalsShown.Shown;
import kg.daryger.need.NeedId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The proposals of a doctor, of an institution, of a need; those that wait, for the ministry. */
@RestController
class ProposalListController {

    private final ProposalsShown proposals;

    ProposalListController(ProposalsShown proposals) {
        this.proposals = proposals;
    }

    @GetMapping("/api/doctors/me/proposals")
    @AllowedTo(Role.DOCTOR)
    List<Shown> ofDoctor(Actor actor) {
        return proposals.ofDoctor(actor);
    }

    @GetMapping("/api/institutions/{institution}/proposals")
    @AllowedTo({Role.COORDINATOR, Role.HEAD})
    List<Shown> ofInstitution(Actor actor, @PathVariable InstitutionId institution) {
        return proposals.ofInstitution(actor, institution);
    }

    @GetMapping("/api/needs/{need}/proposals")
    @AllowedTo({Role.COORDINATOR, Role.HEAD, Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER, Role.ANALYST})
    List<Shown> ofNeed(Actor actor, @PathVariable NeedId need) {
        return proposals.ofNeed(actor, need);
    }

    @GetMapping("/api/ministry/proposals/waiting")
    @AllowedTo({Role.SCHEDULER, Role.PROGRAMME_MANAGER, Role.ANALYST})
    List<Shown> waiting(Actor actor) {
        return proposals.waiting(actor);
    }
}
