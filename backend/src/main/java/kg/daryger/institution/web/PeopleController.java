package kg.daryger.institution.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.institution.domain.AppointingCoordinator;
import kg.daryger.institution.domain.InstitutionPages;
import kg.daryger.institution.domain.MembershipId;
import kg.daryger.institution.domain.RedeemingCode;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PeopleController {

    private final InstitutionPages pages;
    private final AppointingCoordinator coordinators;
    private final RedeemingCode redeeming;

    PeopleController(InstitutionPages pages, AppointingCoordinator coordinators, RedeemingCode redeeming) {
        this.pages = pages;
        this.coordinators = coordinators;
        this.redeeming = redeeming;
    }

    @GetMapping("/api/institutions/{id}/people")
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    List<StaffMemberResponse> people(@PathVariable InstitutionId id, Actor actor) {
        return pages.people(id, actor).stream()
                .map(one -> new StaffMemberResponse(one.id(), one.role(), one.name(), one.since(), one.self()))
                .toList();
    }

    @PostMapping("/api/institutions/{id}/coordinators")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.HEAD)
    void appoint(@PathVariable InstitutionId id, @Valid @RequestBody CoordinatorRequest request, Actor actor) {
        coordinators.appoint(id, request.candidate(), actor);
    }

    /** By the head, or by the coordinator who leaves. */
    @DeleteMapping("/api/institutions/{id}/coordinators/{membership}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    void remove(@PathVariable InstitutionId id, @PathVariable MembershipId membership, Actor actor) {
        coordinators.remove(id, membership, actor);
    }

    /** Any signed-in account that holds the letter becomes head. */
    @PostMapping("/api/head-codes/redemption")
    @AllowedTo(Role.MEMBER)
    HeadCodeRedeemedResponse redeem(@Valid @RequestBody HeadCodeRequest request, Actor actor) {
        return new HeadCodeRedeemedResponse(redeeming.redeem(request.code(), actor));
    }

    /** @param self it is the reader */
    record StaffMemberResponse(MembershipId id, StaffRole role, String name, Instant since, boolean self) {}

    /**
     * @param name as the head writes it
     * @param language of the invitation
     */
    record CoordinatorRequest(
            @NotBlank @Email @Size(max = 200) String email,
            @NotBlank @Size(max = 120) String name,
            @NotNull Language language) {

        AppointingCoordinator.Candidate candidate() {
            return new AppointingCoordinator.Candidate(email, name.strip(), language);
        }
    }

    /** @param code as printed; hyphens, blanks and small letters do no harm */
    record HeadCodeRequest(@NotBlank @Size(max = 40) String code) {

        @Override
        public String toString() {
            return "HeadCodeRequest";
        }
    }

    record HeadCodeRedeemedResponse(InstitutionId institution) {}
}
