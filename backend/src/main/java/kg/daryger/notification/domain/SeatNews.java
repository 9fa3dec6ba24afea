package kg.daryger.notification.domain;

import java.util.Set;
import kg.daryger.identity.Accounts;
import kg.daryger.registration.SeatTaken;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people that they have a seat, at once or after waiting; a colleague without an account learns it in the house. */
@Component
class SeatNews {

    private final Accounts accounts;
    private final Telling telling;

    SeatNews(Accounts accounts, Telling telling) {
        this.accounts = accounts;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(SeatTaken taken) {
        accounts.accountOf(taken.person()).ifPresent(account -> {
            var notice = Notice.of(Matter.SEAT_TAKEN, taken.event(), taken.at()).with("event", taken.event());
            telling.tell(notice.to(Side.OWN), Set.of(account));
        });
    }
}
