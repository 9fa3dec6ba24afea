package kg.daryger.identity.domain;

import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What ends together with an account: sessions, links, password, roles, drafts. */
@Component
class Leaving {

    private final EndingAccess access;
    private final ErasingPerson erasing;
    private final Audit audit;

    Leaving(EndingAccess access, ErasingPerson erasing, Audit audit) {
        this.access = access;
        this.erasing = erasing;
        this.audit = audit;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void leave(AccountId account, Actor by) {
        access.endAll(account);
        erasing.meansOf(account);
        audit.record(AuditEntry.of(by, "identity.account-closed", "account", account.value()));
    }
}
