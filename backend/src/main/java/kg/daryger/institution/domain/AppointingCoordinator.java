package kg.daryger.institution.domain;

import java.util.List;
import kg.daryger.identity.Accounts;
import kg.daryger.identity.PersonName;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The head appoints coordinators by mail and removes them; a coordinator may leave. */
@Component
public class AppointingCoordinator {

    private final Institutions institutions;
    private final Accounts accounts;
    private final Memberships memberships;
    private final AdmittingStaff staff;

    AppointingCoordinator(Institutions institutions, Accounts accounts, Memberships memberships, AdmittingStaff staff) {
        this.institutions = institutions;
        this.accounts = accounts;
        this.memberships = memberships;
        this.staff = staff;
    }

    /** The head can't tell from the answer whether the address had an account. */
    @Transactional
    public void appoint(InstitutionId institution, Candidate candidate, Actor by) {
        institutions.requireHead(by, institution);
        var cyrillic = candidate.name().codePoints().anyMatch(letter -> letter >= 0x400 && letter < 0x530);
        var name = new PersonName(cyrillic ? candidate.name() : null, cyrillic ? null : candidate.name(), List.of());
        var account = accounts.invite(
                new Accounts.Invitation(candidate.email(), name, candidate.language(), Actor.BISHKEK, Role.COORDINATOR),
                by);
        staff.coordinator(institution, account, candidate.name(), by);
    }

    /** By the head, or by the coordinator who leaves. Needs, proposals and threads stay with the institution. */
    @Transactional
    public void remove(InstitutionId institution, MembershipId id, Actor by) {
        institutions.requireActingFor(by, institution);
        var membership = memberships
                .findById(id)
                .filter(one -> one.isAt(institution) && one.running() && one.role() == StaffRole.COORDINATOR)
                .filter(one -> one.account().equals(by.requireAccount()) || institutions.isHead(by, institution))
                .orElseThrow(NotFound::new);
        staff.dismiss(membership, null, by);
    }

    /** @param name as the head writes it; the person can correct it when signing in */
    public record Candidate(String email, String name, Language language) {}
}
