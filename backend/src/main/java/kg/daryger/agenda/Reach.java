package kg.daryger.agenda;

/** Who is told of an event. PUBLIC_ASKED waits for an officer; PUBLIC was published by one. */
public enum Reach {
    INVITED,
    INSTITUTIONS,
    PUBLIC_ASKED,
    PUBLIC
}
