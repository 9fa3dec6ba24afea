package kg.daryger.institution.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.Institutions;
import kg.daryger.institution.Institutions.Staffing;
import kg.daryger.institution.domain.AppointingHead;
import kg.daryger.institution.domain.EditingPage;
import kg.daryger.institution.domain.HeadLetter;
import kg.daryger.institution.domain.InstitutionPages;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/ministry/institutions")
class MinistryInstitutionController {

    private final Institutions institutions;
    private final InstitutionPages pages;
    private final AppointingHead appointing;
    private final HeadLetter letter;
    private final EditingPage editing;

    MinistryInstitutionController(
            Institutions institutions,
            InstitutionPages pages,
            AppointingHead appointing,
            HeadLetter letter,
            EditingPage editing) {
        this.institutions = institutions;
        this.pages = pages;
        this.appointing = appointing;
        this.letter = letter;
        this.editing = editing;
    }

    @GetMapping
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER, Role.ANALYST})
    Paged<StaffedInstitutionResponse> list(
            InstitutionController.Filter filter, HeadFilter heads, @Valid PageAsked page, Actor actor) {
        Map<InstitutionId, InstitutionView> views =
                institutions.all().stream().filter(filter::fits).collect(toMap(InstitutionView::id, identity()));
        var found = institutions.staffing().stream()
                .filter(one -> views.containsKey(one.institution()) && heads.fits(one))
                .toList();
        return InstitutionController.part(found, page).map(one -> row(one, views, actor));
    }

    private StaffedInstitutionResponse row(Staffing one, Map<InstitutionId, InstitutionView> views, Actor actor) {
        var head = one.head();
        var view = java.util.Objects.requireNonNull(views.get(one.institution()));
        return new StaffedInstitutionResponse(
                InstitutionResponse.of(view, actor.language()),
                HeadState.of(one),
                head == null ? null : pages.nameOf(head, actor.language()),
                one.headSince(),
                one.letterUntil(),
                one.coordinators(),
                view.wasAdded());
    }

    /** Prints the letter with a fresh code; the code of an earlier letter stops working. */
    @PostMapping(path = "/{id}/head-letter", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    ResponseEntity<byte[]> print(
            @PathVariable InstitutionId id, @Valid @RequestBody HeadLetterRequest request, Actor actor) {
        var institution = pages.page(id).institution();
        var pdf = letter.print(institution, request.name().strip(), appointing.issue(id, actor));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(institution.code() + "-letter.pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    @PostMapping("/{id}/head-letter/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    void withdraw(@PathVariable InstitutionId id, @Valid @RequestBody AppointmentReasonRequest request, Actor actor) {
        appointing.withdrawLetter(id, request.reason(), actor);
    }

    @PostMapping("/{id}/head-dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    void dismiss(@PathVariable InstitutionId id, @Valid @RequestBody AppointmentReasonRequest request, Actor actor) {
        appointing.dismiss(id, request.reason(), actor);
    }

    /** Takes the mark "unconfirmed" away. */
    @PostMapping("/{id}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    void confirm(@PathVariable InstitutionId id, Actor actor) {
        editing.confirm(id, actor);
    }

    /** @param name of the person to be appointed, as on the ministry's order; printed, not kept */
    record HeadLetterRequest(@NotBlank @Size(max = 120) String name) {}

    record AppointmentReasonRequest(
            @NotBlank @Size(max = 1000) String reason) {}

    /** @param head only institutions in this state */
    record HeadFilter(@Nullable HeadState head) {

        boolean fits(Staffing staffing) {
            return head == null || head == HeadState.of(staffing);
        }
    }
}
