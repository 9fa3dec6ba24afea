package kg.daryger.agenda;

/** draft → (provisional →) scheduled → held → closed | cancelled. */
public enum EventStatus {
    DRAFT,
    PROVISIONAL,
    SCHEDULED,
    HELD,
    CLOSED,
    CANCELLED
}
