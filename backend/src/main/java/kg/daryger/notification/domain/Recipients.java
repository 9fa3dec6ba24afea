package kg.daryger.notification.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.identity.Accounts;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Role;
import org.springframework.stereotype.Component;

/** Finds the accounts of those concerned, as they are at the moment of telling. */
@Component
class Recipients {

    private final Accounts accounts;
    private final Doctors doctors;
    private final Institutions institutions;

    Recipients(Accounts accounts, Doctors doctors, Institutions institutions) {
        this.accounts = accounts;
        this.doctors = doctors;
        this.institutions = institutions;
    }

    Set<AccountId> doctors(Collection<DoctorId> ids) {
        return ids.stream()
                .map(doctors::accountOf)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<AccountId> staff(Collection<InstitutionId> ids) {
        return ids.stream()
                .flatMap(id -> institutions.staffOf(id).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<AccountId> head(InstitutionId id) {
        return institutions.staffOf(id).stream()
                .filter(account -> institutions.rolesAt(account).get(id) == StaffRole.HEAD)
                .collect(Collectors.toSet());
    }

    /** Staff of all institutions but these. */
    Set<AccountId> staffElsewhere(Collection<InstitutionId> but) {
        return staff(institutions.all().stream()
                .map(one -> one.id())
                .filter(id -> !but.contains(id))
                .toList());
    }

    Set<AccountId> holding(Role... roles) {
        var found = new LinkedHashSet<AccountId>();
        for (var role : roles) {
            found.addAll(accounts.holding(role));
        }
        return found;
    }
}
