package kg.daryger.calendar.domain;

import java.util.List;
import kg.daryger.agenda.EventId;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Actors;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out calendar files. */
@Component
public class ReadingCalendar {

    private final Feeds feeds;
    private final OwnEvents events;
    private final Actors actors;
    private final CalendarWords words;
    private final CalendarFile file;

    ReadingCalendar(Feeds feeds, OwnEvents events, Actors actors, CalendarWords words, CalendarFile file) {
        this.feeds = feeds;
        this.events = events;
        this.actors = actors;
        this.words = words;
        this.file = file;
    }

    /** @throws NotFound when no feed has the secret, or its account is locked or closed */
    @Transactional(readOnly = true)
    public byte[] feed(String secret) {
        AccountId account = feeds.find(secret).orElseThrow(NotFound::new);
        Actor owner = actors.of(account);
        if (!owner.signedIn()) {
            throw new NotFound();
        }
        var entries = events.of(owner).stream()
                .map(event -> words.word(event, owner.language()))
                .toList();
        return file.published(entries, words.feedName(owner.language()));
    }

    /** @throws NotFound when there is no such event or it is none of the actor's business */
    @Transactional(readOnly = true)
    public byte[] event(EventId id, Actor actor) {
        var event = events.find(id, actor).orElseThrow(NotFound::new);
        return file.published(List.of(words.word(event, actor.language())), words.feedName(actor.language()));
    }
}
