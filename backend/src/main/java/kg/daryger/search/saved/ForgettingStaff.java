package kg.daryger.search.saved;

import kg.daryger.identity.AccountClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Entries of short-lists belong to the institution; who closes the account is no longer named beside them. */
@Component
class ForgettingStaff {

    private final ShortListTable table;

    ForgettingStaff(ShortListTable table) {
        this.table = table;
    }

    @ApplicationModuleListener
    void on(AccountClosed closed) {
        table.forget(closed.account());
    }
}
