package kg.daryger.institution.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionKind;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.Institutions;
import kg.daryger.institution.domain.EditingPage;
import kg.daryger.institution.domain.InstitutionPages;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/institutions")
class InstitutionController {

    private final Institutions institutions;
    private final InstitutionPages pages;
    private final EditingPage editing;

    InstitutionController(Institutions institutions, InstitutionPages pages, EditingPage editing) {
        this.institutions = institutions;
        this.pages = pages;
        this.editing = editing;
    }

    @GetMapping
    @AllowedTo(Role.VISITOR)
    Paged<InstitutionResponse> list(Filter filter, @Valid PageAsked page, Actor actor) {
        var found = institutions.all().stream()
                .filter(filter::fits)
                .map(one -> InstitutionResponse.of(one, actor.language()))
                .toList();
        return part(found, page);
    }

    static <T> Paged<T> part(List<T> all, PageAsked page) {
        var items = all.stream().skip(page.offset()).limit(page.size()).toList();
        return new Paged<>(items, page.page(), page.size(), all.size());
    }

    @GetMapping("/{id}")
    @AllowedTo(Role.VISITOR)
    ResponseEntity<InstitutionPageResponse> one(@PathVariable InstitutionId id, Actor actor) {
        var page = pages.page(id);
        var account = actor.account();
        var acting = account == null ? null : institutions.rolesAt(account).get(id);
        return ResponseEntity.ok()
                .eTag(Etag.of(page.version()))
                .body(InstitutionPageResponse.of(page, institutions.rooms(id), acting, actor.language()));
    }

    @PutMapping("/{id}/page")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    void write(
            @PathVariable InstitutionId id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody InstitutionPageRequest request,
            Actor actor) {
        editing.write(id, request.content(), Etag.version(version), actor);
    }

    @PutMapping("/{id}/settings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.HEAD)
    void settings(@PathVariable InstitutionId id, @Valid @RequestBody InstitutionSettingsRequest request, Actor actor) {
        editing.requireHeadOk(id, request.headOkRequired(), actor);
    }

    /** @param headOkRequired a need or an acceptance leaves the house only with the head's own OK */
    record InstitutionSettingsRequest(@NotNull Boolean headOkRequired) {}

    /**
     * @param region code
     * @param q part of the name in any language, or of the city's
     */
    record Filter(
            @Nullable String region,
            @Nullable InstitutionKind kind,
            @Nullable String q) {

        boolean fits(InstitutionView view) {
            return (region == null || view.region().equals(region))
                    && (kind == null || view.kind() == kind)
                    && (q == null || names(view, q.strip().toLowerCase(Locale.ROOT)));
        }

        private static boolean names(InstitutionView view, String words) {
            return java.util.stream.Stream.concat(view.names().values().stream(), view.cityNames().values().stream())
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words));
        }
    }
}
