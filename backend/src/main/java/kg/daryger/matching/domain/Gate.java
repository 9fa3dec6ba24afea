package kg.daryger.matching.domain;

/** A rule that a pairing passes, passes on a condition, or fails. Each says one thing and is tested alone. */
interface Gate {

    Answer answer(Pairing pairing);
}
