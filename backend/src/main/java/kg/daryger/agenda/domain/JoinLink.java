package kg.daryger.agenda.domain;

import java.time.Duration;
import java.time.Instant;
import kg.daryger.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * How an online event is joined.
 *
 * @param linkPerson who brings the link
 * @param linkUrl null: not there yet
 * @param linkAskedAt when its person was reminded, null: not yet
 */
record JoinLink(
        @Nullable AccountId linkPerson,
        @Nullable String linkUrl,
        @Nullable Instant linkAskedAt) {

    static final Duration DUE_BEFORE = Duration.ofHours(24);

    static final JoinLink NONE = new JoinLink(null, null, null);

    JoinLink broughtBy(AccountId person) {
        return new JoinLink(person, linkUrl, linkAskedAt);
    }

    JoinLink at(String url) {
        return new JoinLink(linkPerson, url, linkAskedAt);
    }

    JoinLink asked(@Nullable Instant now) {
        return new JoinLink(linkPerson, linkUrl, now);
    }
}
