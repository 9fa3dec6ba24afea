package kg.daryger.need.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedState;
import kg.daryger.need.domain.RankingNeed;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/ministry/needs")
class MinistryNeedController {

    private final NeedLists lists;
    private final RankingNeed ranking;

    MinistryNeedController(NeedLists lists, RankingNeed ranking) {
        this.lists = lists;
        this.ranking = ranking;
    }

    /** Needs that have left their houses, the ranked ones first. */
    @GetMapping
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER, Role.ANALYST})
    Paged<NeedRowResponse> list(@Valid NeedListRequest filter, @Valid PageAsked page, Actor actor) {
        var states = EnumSet.copyOf(NeedState.OUT_OF_HOUSE);
        return lists.list(filter.within(states).leftHouse(), page, actor.language());
    }

    @PutMapping("/{id}/rank")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    void rank(@PathVariable NeedId id, @Valid @RequestBody NeedRankRequest request, Actor actor) {
        ranking.rank(id, request.rank(), request.reason(), actor);
    }

    @PostMapping("/{id}/rank/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    void unrank(@PathVariable NeedId id, @Valid @RequestBody NeedUnrankRequest request, Actor actor) {
        ranking.unrank(id, request.reason(), actor);
    }

    /** @param rank 1 is the highest */
    record NeedRankRequest(
            @NotNull @Min(1) @Max(999) Integer rank,
            @NotBlank @Size(max = 1000) String reason) {}

    record NeedUnrankRequest(@NotBlank @Size(max = 1000) String reason) {}
}
