package kg.daryger.search.saved;

import java.time.Clock;
import java.time.Duration;
import kg.daryger.mail.SignedLinks;
import kg.daryger.search.SavedSearchId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Actors;
import org.springframework.stereotype.Component;

/** The link in a mail that ends a saved search's alerts without signing in. */
@Component
public class StopLinks {

    private static final String PURPOSE = "search.stop";
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private final SignedLinks links;
    private final Actors actors;
    private final Clock clock;

    StopLinks(SignedLinks links, Actors actors, Clock clock) {
        this.links = links;
        this.actors = actors;
        this.clock = clock;
    }

    /** The token of {@code /<language>/search/stop/<token>}. */
    String token(SavedSearch search) {
        return links.create(
                PURPOSE, search.id().value(), search.account(), clock.instant().plus(GOOD_FOR));
    }

    /** @throws kg.daryger.mail.SignedLinkRefused when it is damaged or over */
    public Link read(String token) {
        var link = links.verify(token, PURPOSE);
        return new Link(actors.of(link.account()), new SavedSearchId(link.subject()));
    }

    /** On whose behalf, and which search. */
    public record Link(Actor owner, SavedSearchId search) {}
}
