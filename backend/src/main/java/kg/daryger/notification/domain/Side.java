package kg.daryger.notification.domain;

/** In which of their roles somebody is told: the words and the page differ. */
enum Side {
    DOCTOR,
    INSTITUTION,
    MINISTRY,
    OWN
}
