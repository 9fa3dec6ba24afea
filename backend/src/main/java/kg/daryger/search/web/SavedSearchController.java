package kg.daryger.search.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kg.daryger.search.SavedSearchId;
import kg.daryger.search.domain.AnythingAnswer.Thing;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.saved.Alert;
import kg.daryger.search.saved.FreshMatches;
import kg.daryger.search.saved.SavedSearch;
import kg.daryger.search.saved.SavingSearches;
import kg.daryger.search.saved.Scope;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own saved searches. */
@RestController
@RequestMapping("/api/search/saved")
class SavedSearchController {

    private final SavingSearches saving;
    private final FreshMatches fresh;

    SavedSearchController(SavingSearches saving, FreshMatches fresh) {
        this.saving = saving;
        this.fresh = fresh;
    }

    @GetMapping
    @AllowedTo(Role.MEMBER)
    List<SavedSearchResponse> list(Actor actor) {
        return saving.all(actor).stream().map(SavedSearchResponse::of).toList();
    }

    /** At most 50 an account; with an alert at most 2,000 matches. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.MEMBER)
    SavedSearchResponse save(@Valid @RequestBody SavedSearchRequest request, Actor actor) {
        return SavedSearchResponse.of(saving.save(request.wanted(), actor));
    }

    @PutMapping("/{id}")
    @AllowedTo(Role.MEMBER)
    SavedSearchResponse change(
            @PathVariable SavedSearchId id, @Valid @RequestBody SavedSearchRequest request, Actor actor) {
        return SavedSearchResponse.of(saving.change(id, request.wanted(), actor));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.MEMBER)
    void delete(@PathVariable SavedSearchId id, Actor actor) {
        saving.delete(id, actor);
    }

    /** New matches that the owner has not looked at, as far as they may be seen now; the latest 50. */
    @GetMapping("/{id}/matches")
    @AllowedTo(Role.MEMBER)
    List<Thing> matches(@PathVariable SavedSearchId id, Actor actor) {
        return fresh.of(id, actor);
    }

    /** The new matches have been looked at. */
    @PostMapping("/{id}/opening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.MEMBER)
    void open(@PathVariable SavedSearchId id, Actor actor) {
        saving.lookedAt(id, actor);
    }

    /**
     * @param scope {@code doctors}: as {@code /api/search/doctors} is asked; {@code anything}: as {@code /api/search}
     * @param query what that search is asked, as an address says it after its question mark
     */
    record SavedSearchRequest(
            @NotBlank @Size(max = 120) String title,
            @NotNull Scope scope,
            @NotNull @Size(max = 2000) String query,
            @NotNull Alert alert) {

        SavingSearches.Wanted wanted() {
            return new SavingSearches.Wanted(title.strip(), scope, query, alert);
        }
    }

    /**
     * @param kinds what can be found
     * @param page where it is shown, without the language
     * @param newCount matches told and not looked at yet
     */
    record SavedSearchResponse(
            SavedSearchId id,
            String title,
            Scope scope,
            String query,
            Set<DocumentKind> kinds,
            String page,
            Alert alert,
            int newCount,
            Instant createdAt) {

        static SavedSearchResponse of(SavedSearch search) {
            var asked = search.asked();
            return new SavedSearchResponse(
                    search.id(),
                    search.title(),
                    search.scope(),
                    search.query(),
                    asked.kinds(),
                    asked.page(),
                    search.alert(),
                    search.newCount(),
                    search.createdAt());
        }
    }
}
