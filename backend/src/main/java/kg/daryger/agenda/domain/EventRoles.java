package kg.daryger.agenda.domain;

import java.util.Comparator;
import java.util.Optional;
import kg.daryger.agenda.EventView;
import kg.daryger.identity.Accounts;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the people whom an event needs besides speakers and hosts, so that no task is nobody's. */
@Component
class EventRoles {

    private static final Comparator<AccountId> STABLE = Comparator.comparing(AccountId::value);

    private final Institutions institutions;
    private final Accounts accounts;

    EventRoles(Institutions institutions, Accounts accounts) {
        this.institutions = institutions;
        this.accounts = accounts;
    }

    /** Who brings the link: whoever schedules it if they act for a host, else somebody of the first host that has staff. */
    Optional<AccountId> linkPerson(EventView event, Actor by) {
        var account = Optional.ofNullable(by.account());
        var staffs = event.hosts().stream().map(institutions::staffOf).toList();
        if (account.isPresent() && staffs.stream().anyMatch(staff -> staff.contains(account.get()))) {
            return account;
        }
        return staffs.stream()
                .flatMap(staff -> staff.stream().sorted(STABLE))
                .findFirst()
                .or(() -> account);
    }

    /** The scheduler who answers a publication; not the one who asks for it if there is another. */
    Optional<AccountId> publisher(@Nullable AccountId asking) {
        return another(asking)
                .or(() -> accounts.holding(Role.SCHEDULER).stream().findFirst());
    }

    /** Any other scheduler. */
    Optional<AccountId> another(@Nullable AccountId than) {
        return accounts.holding(Role.SCHEDULER).stream()
                .filter(one -> !one.equals(than))
                .min(STABLE);
    }
}
