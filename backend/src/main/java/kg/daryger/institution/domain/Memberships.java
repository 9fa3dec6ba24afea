package kg.daryger.institution.domain;

import java.util.List;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.shared.AccountId;
import org.springframework.data.repository.CrudRepository;

interface Memberships extends CrudRepository<Membership, MembershipId> {

    List<Membership> findByInstitutionIdAndRoleAndEndedAtIsNull(InstitutionId institution, StaffRole role);

    List<Membership> findByAccountIdAndEndedAtIsNull(AccountId account);
}
