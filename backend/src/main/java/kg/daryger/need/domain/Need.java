package kg.daryger.need.domain;

import static kg.daryger.need.NeedState.AWAITING_HEAD;
import static kg.daryger.need.NeedState.CLOSED;
import static kg.daryger.need.NeedState.DRAFT;
import static kg.daryger.need.NeedState.FULFILLED;
import static kg.daryger.need.NeedState.IN_PROGRESS;
import static kg.daryger.need.NeedState.MATCHED;
import static kg.daryger.need.NeedState.PUBLISHED;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import kg.daryger.institution.InstitutionId;
import kg.daryger.need.CloseReason;
import kg.daryger.need.NeedAwaitsHead;
import kg.daryger.need.NeedClosed;
import kg.daryger.need.NeedExpiring;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedPublished;
import kg.daryger.need.NeedReturned;
import kg.daryger.need.NeedState;
import kg.daryger.need.NeedTerms;
import kg.daryger.need.NeedView;
import kg.daryger.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** What an institution wants to learn. Every verb guards its state. */
@Table("need")
class Need extends AbstractAggregateRoot<Need> {

    /** How long a need looks for somebody before it ends. */
    static final Duration LIFETIME = Duration.ofDays(180);

    /** The least time that a need has left when it starts to look again. */
    private static final Duration SECOND_CHANCE = Duration.ofDays(30);

    @Id
    private NeedId id;

    @Version
    private int version;

    private InstitutionId institutionId;
    private NeedState state;

    @Embedded.Empty
    private NeedTerms terms;

    private @Nullable Integer rank;
    private @Nullable String rankReason;
    private @Nullable String headComment;
    private Instant createdAt;
    private AccountId createdBy;
    private @Nullable Instant publishedAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant noticedAt;
    private @Nullable Instant closedAt;
    private @Nullable CloseReason closeReason;
    private @Nullable String closeComment;

    @SuppressWarnings("NullAway.Init") // Spring Data fills the fields
    private Need() {}

    /** A draft that {@link #submit} sends on its way. */
    static Need draft(InstitutionId institution, NeedTerms terms, AccountId author, Instant now) {
        var need = new Need();
        need.id = NeedId.fresh();
        need.institutionId = institution;
        need.state = DRAFT;
        need.terms = terms;
        need.createdBy = author;
        need.createdAt = now;
        return need;
    }

    /** @param askHead the head wants to agree first, and somebody else submits */
    void submit(boolean askHead, Instant now) {
        require(DRAFT);
        headComment = null;
        if (askHead) {
            waitForHead(now);
        } else {
            publish(now);
        }
    }

    private void waitForHead(Instant now) {
        state = AWAITING_HEAD;
        registerEvent(new NeedAwaitsHead(id, now));
    }

    /** The head agrees. */
    void approve(Instant now) {
        require(AWAITING_HEAD);
        publish(now);
    }

    private void publish(Instant now) {
        state = PUBLISHED;
        publishedAt = publishedAt == null ? now : publishedAt;
        prolong(now);
        registerEvent(new NeedPublished(id, now));
    }

    private void prolong(Instant now) {
        expiresAt = now.plus(LIFETIME);
        noticedAt = null;
    }

    /** The head sends it back. */
    void sendBack(String comment, Instant now) {
        require(AWAITING_HEAD);
        state = DRAFT;
        headComment = comment;
        registerEvent(new NeedReturned(id, now));
    }

    /**
     * Other words. Where the head wants to agree, new answers to the five questions of a published need wait for the head
     * again; the rest of the terms of reference may be filled in freely.
     */
    void revise(NeedTerms now, boolean askHead, Instant at) {
        require(DRAFT, AWAITING_HEAD, PUBLISHED, MATCHED);
        var otherAnswers = !terms.sameAnswers(now);
        terms = now;
        if (state == PUBLISHED && askHead && otherAnswers) {
            waitForHead(at);
        }
    }

    /** The ministry's rank, 1 highest. */
    void rank(int place, String reason) {
        require(PUBLISHED, MATCHED, IN_PROGRESS);
        rank = place;
        rankReason = reason;
    }

    void unrank() {
        rank = null;
        rankReason = null;
    }

    /** A need with an event agreed is not closed: the event is cancelled first, so that nobody waits in vain. */
    void close(CloseReason reason, @Nullable String comment, Instant now) {
        require(DRAFT, AWAITING_HEAD, PUBLISHED, IN_PROGRESS);
        state = CLOSED;
        closedAt = now;
        closeReason = reason;
        closeComment = comment;
        registerEvent(new NeedClosed(id, now));
    }

    /** True when the notice is due and was not given. */
    boolean notice(Instant now, Duration ahead) {
        if (state != PUBLISHED || noticedAt != null || expiresAt == null || expiresAt.isAfter(now.plus(ahead))) {
            return false;
        }
        noticedAt = now;
        registerEvent(new NeedExpiring(id, now));
        return true;
    }

    boolean expired(Instant now) {
        return state == PUBLISHED && expiresAt != null && !expiresAt.isAfter(now);
    }

    /** One click: looks for another {@link #LIFETIME}, also when it has ended by time. */
    void renew(Instant now) {
        if (state == CLOSED && closeReason == CloseReason.EXPIRED) {
            closedAt = null;
            closeReason = null;
            closeComment = null;
            publish(now);
            return;
        }
        require(PUBLISHED);
        prolong(now);
    }

    /** @return false when nothing changed */
    boolean match() {
        if (state == MATCHED || state == IN_PROGRESS) {
            return false;
        }
        require(PUBLISHED);
        state = MATCHED;
        return true;
    }

    /** @return false when nothing changed */
    boolean held(boolean last, Instant now) {
        if (state == FULFILLED || (state == IN_PROGRESS && !last)) {
            return false;
        }
        require(MATCHED, IN_PROGRESS);
        state = last ? FULFILLED : IN_PROGRESS;
        if (last) {
            registerEvent(new NeedClosed(id, now));
        }
        return true;
    }

    /** @return false when nothing changed */
    boolean reopen(Instant now) {
        if (state == PUBLISHED || state == IN_PROGRESS || state == CLOSED) {
            return false;
        }
        require(MATCHED);
        state = PUBLISHED;
        var least = now.plus(SECOND_CHANCE);
        if (expiresAt == null || expiresAt.isBefore(least)) {
            expiresAt = least;
            noticedAt = null;
        }
        return true;
    }

    private void require(NeedState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new NotInThisState(state);
        }
    }

    NeedId id() {
        return id;
    }

    NeedTerms terms() {
        return terms;
    }

    int version() {
        return version;
    }

    InstitutionId institution() {
        return institutionId;
    }

    NeedState state() {
        return state;
    }

    NeedView view() {
        return new NeedView(
                id,
                version,
                institutionId,
                state,
                terms,
                rank,
                rankReason,
                headComment,
                createdAt,
                publishedAt,
                expiresAt,
                closeReason,
                closeComment);
    }
}
