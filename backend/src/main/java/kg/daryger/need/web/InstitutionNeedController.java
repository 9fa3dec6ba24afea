package kg.daryger.need.web;

import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.need.NeedState;
import kg.daryger.need.domain.NeedTemplates;
import kg.daryger.need.domain.PublishingNeed;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InstitutionNeedController {

    private final NeedLists lists;
    private final PublishingNeed publishing;
    private final Institutions institutions;
    private final NeedTemplates templates;

    InstitutionNeedController(
            NeedLists lists, PublishingNeed publishing, Institutions institutions, NeedTemplates templates) {
        this.lists = lists;
        this.publishing = publishing;
        this.institutions = institutions;
        this.templates = templates;
    }

    /** All needs of the institution, in any state. */
    @GetMapping("/api/institutions/{institution}/needs")
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    Paged<NeedRowResponse> list(
            @PathVariable InstitutionId institution,
            @Valid NeedListRequest filter,
            @Valid PageAsked page,
            Actor actor) {
        institutions.requireActingFor(actor, institution);
        return lists.list(filter.within(EnumSet.allOf(NeedState.class)).of(institution), page, actor.language());
    }

    /** Published at once, or waiting for the head where the head wants to agree. */
    @PostMapping("/api/institutions/{institution}/needs")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    NeedResponse publish(
            @PathVariable InstitutionId institution, @Valid @RequestBody NeedRequest request, Actor actor) {
        return lists.one(publishing.publish(institution, request.terms(), actor), actor);
    }

    /** Beginnings of needs on common themes, in the reader's language. */
    @GetMapping("/api/need-templates")
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    List<NeedTemplateResponse> templates(Actor actor) {
        return templates.all().stream()
                .map(one -> NeedTemplateResponse.of(one, actor.language()))
                .toList();
    }
}
