package kg.daryger.search.saved;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import kg.daryger.doctor.DoctorId;
import kg.daryger.identity.Accounts;
import kg.daryger.identity.Accounts.Contact;
import kg.daryger.mail.Mail;
import kg.daryger.mail.Outbox;
import kg.daryger.search.SearchMatched;
import kg.daryger.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the owner of new matches: an inbox item for each search, one mail for all of them. */
@Component
class TellingMatches {

    private final ApplicationEventPublisher events;
    private final Outbox outbox;
    private final Accounts accounts;
    private final MatchWords words;
    private final Clock clock;

    TellingMatches(ApplicationEventPublisher events, Outbox outbox, Accounts accounts, MatchWords words, Clock clock) {
        this.events = events;
        this.outbox = outbox;
        this.accounts = accounts;
        this.words = words;
        this.clock = clock;
    }

    /** @param found all of this owner's */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Actor owner, List<Found> found) {
        if (found.isEmpty()) {
            return;
        }
        var now = clock.instant();
        found.forEach(one -> events.publishEvent(
                new SearchMatched(one.search().id(), one.search().account(), one.doctors(), now)));
        accounts.contact(owner.requireAccount())
                .filter(Contact::deliverable)
                .ifPresent(contact -> mail(owner, contact, found));
    }

    private void mail(Actor owner, Contact contact, List<Found> found) {
        var searches = found.stream()
                .map(one -> words.of(one, owner, contact.language()))
                .toList();
        var count = found.stream().mapToInt(one -> one.doctors().size()).sum();
        var to = new Mail.Recipient(contact.email(), contact.language(), contact.zone(), contact.account());
        var model = Map.<String, Object>of(
                "searches", searches, "count", count, "settings", words.page("/search/saved", contact.language()));
        outbox.enqueue(new Mail(to, "search/matches", model, List.of()));
    }

    /** What a search found for the first time. */
    record Found(SavedSearch search, List<DoctorId> doctors) {}
}
