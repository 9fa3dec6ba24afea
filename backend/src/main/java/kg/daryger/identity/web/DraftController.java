package kg.daryger.identity.web;

import jakarta.validation.Valid;
import kg.daryger.identity.domain.Drafts;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import kg.daryger.shared.web.Etag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own unfinished forms. */
@RestController
@RequestMapping("/api/drafts/{form}")
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** 204 when nothing was saved. */
    @GetMapping
    @AllowedTo(Role.MEMBER)
    ResponseEntity<DraftResponse> find(@PathVariable String form, Actor actor) {
        return drafts.find(actor.requireAccount(), form)
                .map(draft -> ResponseEntity.ok()
                        .eTag(Etag.of(draft.version()))
                        .body(new DraftResponse(draft.content(), draft.version(), draft.savedAt())))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** Saves; with If-Match only over the version that was read, "0" when there was none. */
    @PutMapping
    @AllowedTo(Role.MEMBER)
    DraftSavedResponse save(
            @PathVariable String form,
            @Valid @RequestBody DraftRequest draft,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        var expected = ifMatch == null ? null : Etag.version(ifMatch);
        var saved = drafts.save(actor.requireAccount(), form, draft.content(), expected);
        return new DraftSavedResponse(saved.version(), saved.savedAt());
    }

    @DeleteMapping
    @AllowedTo(Role.MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable String form, Actor actor) {
        drafts.drop(actor.requireAccount(), form);
    }
}
