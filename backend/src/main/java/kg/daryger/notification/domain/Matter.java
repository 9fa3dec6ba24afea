package kg.daryger.notification.domain;

import java.util.Locale;

/** A step that somebody is told of; each has a title and a text in {@code messages/notification_*.properties}. */
public enum Matter {
    INVITATION_RECEIVED(Topic.PROPOSALS, true),
    APPLICATION_RECEIVED(Topic.PROPOSALS, true),
    SUGGESTION_RECEIVED(Topic.PROPOSALS, true),
    PROPOSAL_ACCEPTED(Topic.PROPOSALS, true),
    PROPOSAL_DECLINED(Topic.PROPOSALS, true),
    PROPOSAL_WITHDRAWN(Topic.PROPOSALS, true),
    OTHER_SLOTS_ASKED(Topic.PROPOSALS, true),
    PROPOSAL_AWAITS_HEAD(Topic.PROPOSALS, true),
    PROPOSAL_RETURNED(Topic.PROPOSALS, true),
    EVENT_SCHEDULED(Topic.EVENTS, true),
    EVENT_MOVED(Topic.EVENTS, true),
    EVENT_CANCELLED(Topic.EVENTS, true),
    EVENT_OPEN(Topic.EVENTS, false),
    SEAT_TAKEN(Topic.EVENTS, true),
    LINK_DUE(Topic.EVENTS, true),
    PUBLICATION_ASKED(Topic.EVENTS, false),
    PUBLICATION_OVERDUE(Topic.EVENTS, true),
    PUBLICATION_DECIDED(Topic.EVENTS, true),
    USE_ASKED(Topic.EVENTS, true),
    USE_ANSWERED(Topic.EVENTS, true),
    NEED_CLOSED(Topic.NEEDS, true),
    NEED_EXPIRING(Topic.NEEDS, true),
    NEED_AWAITS_HEAD(Topic.NEEDS, true),
    NEED_RETURNED(Topic.NEEDS, true),
    SEAT_ASKED(Topic.PROPOSALS, true),
    SEAT_ANSWERED(Topic.PROPOSALS, true),
    CREDENTIAL_SUBMITTED(Topic.VERIFICATION, false),
    CREDENTIAL_DECIDED(Topic.VERIFICATION, true),
    CREDENTIAL_EXPIRING(Topic.VERIFICATION, true),
    IDENTITY_BOUND(Topic.VERIFICATION, true),
    HEAD_APPOINTED(Topic.INSTITUTION, true),
    COORDINATOR_ADDED(Topic.INSTITUTION, true),
    STAFF_LEFT(Topic.INSTITUTION, true),
    /** The saved search writes its own mail, as its owner chose there. */
    SEARCH_MATCHED(Topic.SEARCHES, false),
    /** The same of a search that finds more than doctors. */
    THINGS_MATCHED(Topic.SEARCHES, false),
    ADDRESS_BOUNCED(Topic.ACCOUNT, false);

    private final Topic topic;
    private final boolean mailed;

    Matter(Topic topic, boolean mailed) {
        this.topic = topic;
        this.mailed = mailed;
    }

    Topic topic() {
        return topic;
    }

    /** False: it waits in the inbox only. */
    boolean mailed() {
        return mailed;
    }

    /** As in keys: {@code event-moved}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
