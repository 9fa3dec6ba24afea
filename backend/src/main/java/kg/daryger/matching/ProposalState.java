package kg.daryger.matching;

/** sent → scheduled | declined | other slots asked | expired | withdrawn; scheduled → done → followed up. */
public enum ProposalState {
    /** Not sent yet: the head has to agree to its need first. */
    HELD,
    SENT,
    OTHER_SLOTS_ASKED,
    SCHEDULED,
    DECLINED,
    EXPIRED,
    WITHDRAWN,
    DONE,
    FOLLOWED_UP;

    /** Somebody still has to answer. */
    public boolean open() {
        return this == SENT || this == OTHER_SLOTS_ASKED;
    }
}
