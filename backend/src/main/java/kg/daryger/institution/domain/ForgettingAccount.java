package kg.daryger.institution.domain;

import kg.daryger.identity.AccountClosed;
import kg.daryger.shared.Actor;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who closes the account leaves every office. */
@Component
class ForgettingAccount {

    private final Memberships memberships;
    private final AdmittingStaff staff;

    ForgettingAccount(Memberships memberships, AdmittingStaff staff) {
        this.memberships = memberships;
        this.staff = staff;
    }

    @ApplicationModuleListener
    void on(AccountClosed closed) {
        memberships
                .findByAccountIdAndEndedAtIsNull(closed.account())
                .forEach(one -> staff.dismiss(one, null, Actor.system()));
    }
}
