package kg.daryger.notification.domain;

import java.util.Set;
import kg.daryger.identity.Accounts;
import kg.daryger.offer.Offers;
import kg.daryger.offer.SeatAnswered;
import kg.daryger.offer.SeatAsked;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells doctors who asks for a place at their offers, and those who asked what the answer is. */
@Component
class OfferNews {

    private final Offers offers;
    private final Accounts accounts;
    private final Recipients recipients;
    private final Telling telling;

    OfferNews(Offers offers, Accounts accounts, Recipients recipients, Telling telling) {
        this.offers = offers;
        this.accounts = accounts;
        this.recipients = recipients;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(SeatAsked asked) {
        offers.find(asked.offer()).ifPresent(offer -> {
            var notice =
                    Notice.of(Matter.SEAT_ASKED, asked.request(), asked.at()).with("offer", offer.id());
            telling.tell(notice.to(Side.DOCTOR), recipients.doctors(Set.of(offer.lead())));
        });
    }

    @ApplicationModuleListener
    void on(SeatAnswered answered) {
        accounts.accountOf(answered.person()).ifPresent(account -> {
            var notice = Notice.of(Matter.SEAT_ANSWERED, answered.request(), answered.at())
                    .with("offer", answered.offer())
                    .with("state", answered.state());
            telling.tell(notice.to(Side.OWN), Set.of(account));
        });
    }
}
