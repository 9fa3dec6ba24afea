package kg.daryger.institution.domain;

import java.time.Clock;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.live.Live;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in and out of an institution's staff; who may ask for it is the callers' matter. */
@Component
class AdmittingStaff {

    private final Memberships memberships;
    private final InstitutionTrail trail;
    private final Live live;
    private final Clock clock;

    AdmittingStaff(Memberships memberships, InstitutionTrail trail, Live live, Clock clock) {
        this.memberships = memberships;
        this.trail = trail;
        this.live = live;
        this.clock = clock;
    }

    /** Without letter or invitation, for the system only. */
    @Transactional
    void admit(InstitutionId institution, AccountId account, StaffRole role, Actor by) {
        if (by.signedIn()) {
            throw new NotAllowed();
        }
        if (role == StaffRole.HEAD) {
            head(institution, account, by);
        } else {
            coordinator(institution, account, null, by);
        }
    }

    /** An institution has one head: a new one takes the office over. */
    @Transactional(propagation = Propagation.MANDATORY)
    void head(InstitutionId institution, AccountId account, Actor by) {
        var before = memberships.findByInstitutionIdAndRoleAndEndedAtIsNull(institution, StaffRole.HEAD);
        if (before.stream().anyMatch(one -> one.account().equals(account))) {
            return;
        }
        before.forEach(one -> dismiss(one, null, by));
        memberships.save(Membership.head(institution, account, clock.instant()));
        trail.leave(InstitutionTrail.entry(by, "head-appointed", institution).change("head", null, account.toString()));
    }

    /** Does nothing when the account is a coordinator there already. */
    @Transactional(propagation = Propagation.MANDATORY)
    void coordinator(InstitutionId institution, AccountId account, @Nullable String writtenName, Actor by) {
        var before = memberships.findByInstitutionIdAndRoleAndEndedAtIsNull(institution, StaffRole.COORDINATOR);
        if (before.stream().anyMatch(one -> one.account().equals(account))) {
            return;
        }
        memberships.save(Membership.coordinator(institution, account, writtenName, clock.instant()));
        trail.leave(InstitutionTrail.entry(by, "coordinator-added", institution)
                .change("coordinator", null, account.toString()));
    }

    /** Access is gone at once, open pages included. */
    @Transactional(propagation = Propagation.MANDATORY)
    void dismiss(Membership membership, @Nullable String reason, Actor by) {
        membership.end(clock.instant());
        memberships.save(membership);
        live.close(membership.account());
        var field = membership.role() == StaffRole.HEAD ? "head" : "coordinator";
        trail.leave(InstitutionTrail.entry(by, field + "-left", membership.institution())
                .change(field, membership.account().toString(), null)
                .because(reason));
    }
}
