package kg.daryger.need.domain;

/** What somebody may do with a need. */
public enum NeedAction {
    REVISE,
    SUBMIT,
    APPROVE,
    SEND_BACK,
    CLOSE,
    RENEW,
    RANK
}
