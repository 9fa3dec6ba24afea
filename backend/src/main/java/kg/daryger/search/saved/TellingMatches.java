package kg.daryger.search.saved;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.daryger.identity.Accounts;
import kg.daryger.identity.Accounts.Contact;
import kg.daryger.mail.Mail;
import kg.daryger.mail.Outbox;
import kg.daryger.search.FoundThing;
import kg.daryger.search.SearchMatched;
import kg.daryger.search.domain.AnythingAnswer.Thing;
import kg.daryger.search.engine.DocumentKind;
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
                new SearchMatched(one.search().id(), one.search().account(), one.ids(), now)));
        accounts.contact(owner.requireAccount())
                .filter(Contact::deliverable)
                .ifPresent(contact -> mail(contact, found));
    }

    private void mail(Contact contact, List<Found> found) {
        var searches =
                found.stream().map(one -> words.of(one, contact.language())).toList();
        var count = found.stream().mapToInt(one -> one.things().size()).sum();
        var to = new Mail.Recipient(contact.email(), contact.language(), contact.zone(), contact.account());
        var model = Map.<String, Object>of(
                "searches",
                searches,
                "over",
                found.stream().allMatch(Found::ofDoctors) ? "doctors" : "anything",
                "count",
                count,
                "settings",
                words.page("/search/saved", contact.language()));
        outbox.enqueue(new Mail(to, "search/matches", model, List.of()));
    }

    /** What a search found for the first time. @param things as the owner may see them at this moment */
    record Found(SavedSearch search, List<Thing> things) {

        List<FoundThing> ids() {
            return things.stream()
                    .map(one -> new FoundThing(one.kind().code(), UUID.fromString(one.id())))
                    .toList();
        }

        boolean ofDoctors() {
            return things.stream().allMatch(one -> one.kind() == DocumentKind.DOCTOR);
        }
    }
}
