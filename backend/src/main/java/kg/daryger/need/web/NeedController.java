package kg.daryger.need.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kg.daryger.need.CloseReason;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedState;
import kg.daryger.need.domain.ChangingNeed;
import kg.daryger.need.domain.NeedReading;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.Role;
import kg.daryger.shared.web.Etag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/needs")
class NeedController {

    private final NeedLists lists;
    private final NeedReading reading;
    private final ChangingNeed changing;

    NeedController(NeedLists lists, NeedReading reading, ChangingNeed changing) {
        this.lists = lists;
        this.reading = reading;
        this.changing = changing;
    }

    /** Needs that are still looking. */
    @GetMapping
    @AllowedTo({
        Role.DOCTOR,
        Role.HEAD,
        Role.COORDINATOR,
        Role.VERIFIER,
        Role.SCHEDULER,
        Role.PROGRAMME_MANAGER,
        Role.ANALYST
    })
    Paged<NeedRowResponse> open(@Valid NeedListRequest filter, @Valid PageAsked page, Actor actor) {
        return lists.list(filter.within(NeedState.OPEN), page, actor.language());
    }

    @GetMapping("/{id}")
    @AllowedTo({
        Role.DOCTOR,
        Role.HEAD,
        Role.COORDINATOR,
        Role.VERIFIER,
        Role.SCHEDULER,
        Role.PROGRAMME_MANAGER,
        Role.ANALYST
    })
    ResponseEntity<NeedResponse> one(@PathVariable NeedId id, Actor actor) {
        var need = reading.read(id, actor);
        return ResponseEntity.ok().eTag(Etag.of(need.version())).body(lists.one(need, actor));
    }

    @PutMapping("/{id}")
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    ResponseEntity<NeedResponse> revise(
            @PathVariable NeedId id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody NeedRequest request,
            Actor actor) {
        changing.revise(id, request.terms(), Etag.version(version), actor);
        return one(id, actor);
    }

    /** Again, after the head sent it back. */
    @PostMapping("/{id}/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    void submit(@PathVariable NeedId id, Actor actor) {
        changing.submit(id, actor);
    }

    @PostMapping("/{id}/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.HEAD)
    void approve(@PathVariable NeedId id, Actor actor) {
        changing.approve(id, actor);
    }

    @PostMapping("/{id}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.HEAD)
    void sendBack(@PathVariable NeedId id, @Valid @RequestBody NeedReturnRequest request, Actor actor) {
        changing.sendBack(id, request.comment(), actor);
    }

    @PostMapping("/{id}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    void close(@PathVariable NeedId id, @Valid @RequestBody NeedClosingRequest request, Actor actor) {
        changing.close(id, request.reason(), request.comment(), actor);
    }

    @PostMapping("/{id}/renewal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    void renew(@PathVariable NeedId id, Actor actor) {
        changing.renew(id, actor);
    }

    record NeedReturnRequest(@NotBlank @Size(max = 2000) String comment) {}

    record NeedClosingRequest(
            @NotNull CloseReason reason,
            @Nullable @Size(max = 2000) String comment) {}
}
