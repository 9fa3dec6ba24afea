package kg.daryger.agenda;

/** Who comes to events. */
public enum Profession {
    DOCTOR,
    NURSE,
    FELDSHER,
    RESIDENT,
    STUDENT,
    OTHER
}
