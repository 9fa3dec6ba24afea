package kg.daryger.matching.web;

import java.util.List;
import kg.daryger.matching.domain.MatchesShown;
import kg.daryger.matching.domain.MatchesShown.DoctorMatch;
import kg.daryger.matching.domain.MatchesShown.NeedMatch;
import kg.daryger.need.NeedId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who fits a need, and the needs that fit a doctor. */
@RestController
class MatchController {

    private final MatchesShown matches;

    MatchController(MatchesShown matches) {
        this.matches = matches;
    }

    @GetMapping("/api/needs/{need}/matches")
    @AllowedTo({Role.COORDINATOR, Role.HEAD, Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER, Role.ANALYST})
    List<DoctorMatch> forNeed(Actor actor, @PathVariable NeedId need) {
        return matches.forNeed(actor, need);
    }

    @GetMapping("/api/doctors/me/matches")
    @AllowedTo(Role.DOCTOR)
    List<NeedMatch> forDoctor(Actor actor) {
        return matches.forDoctor(actor);
    }
}
