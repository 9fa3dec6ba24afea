package kg.daryger.offer;

/** asked → accepted | declined | lapsed (the offer ended first) | withdrawn. */
public enum SeatRequestState {
    ASKED,
    ACCEPTED,
    DECLINED,
    LAPSED,
    WITHDRAWN
}
