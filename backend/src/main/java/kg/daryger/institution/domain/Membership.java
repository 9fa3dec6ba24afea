package kg.daryger.institution.domain;

import java.time.Instant;
import kg.daryger.institution.CoordinatorAdded;
import kg.daryger.institution.HeadAppointed;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.institution.StaffLeft;
import kg.daryger.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/** A person's office at an institution; it ends and stays as history. */
@Table("membership")
class Membership extends AbstractAggregateRoot<Membership> {

    @Id
    private MembershipId id;

    @Version
    private int version;

    private InstitutionId institutionId;
    private AccountId accountId;
    private StaffRole role;
    private @Nullable String writtenName;
    private Instant since;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // Spring Data fills the fields
    private Membership() {}

    static Membership head(InstitutionId institution, AccountId account, Instant now) {
        var membership = of(institution, account, now);
        membership.role = StaffRole.HEAD;
        membership.registerEvent(new HeadAppointed(institution, account, now));
        return membership;
    }

    /** @param writtenName as the head wrote it; null when nobody wrote one */
    static Membership coordinator(
            InstitutionId institution, AccountId account, @Nullable String writtenName, Instant now) {
        var membership = of(institution, account, now);
        membership.role = StaffRole.COORDINATOR;
        membership.writtenName = writtenName;
        membership.registerEvent(new CoordinatorAdded(institution, account, now));
        return membership;
    }

    private static Membership of(InstitutionId institution, AccountId account, Instant now) {
        var membership = new Membership();
        membership.id = MembershipId.fresh();
        membership.institutionId = institution;
        membership.accountId = account;
        membership.since = now;
        return membership;
    }

    /** The name that the head wrote is needed no more. */
    void end(Instant now) {
        if (endedAt != null) {
            return;
        }
        endedAt = now;
        writtenName = null;
        registerEvent(new StaffLeft(institutionId, accountId, now));
    }

    boolean running() {
        return endedAt == null;
    }

    boolean isAt(InstitutionId institution) {
        return institutionId.equals(institution);
    }

    MembershipId id() {
        return id;
    }

    InstitutionId institution() {
        return institutionId;
    }

    AccountId account() {
        return accountId;
    }

    StaffRole role() {
        return role;
    }
}
