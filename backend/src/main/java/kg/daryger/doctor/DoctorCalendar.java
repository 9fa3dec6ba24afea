package kg.daryger.doctor;

import java.util.Set;

/** What is true of doctors only because time went on, though nobody wrote anything. */
public interface DoctorCalendar {

    /** Published doctors of whom something else is true since the turn: whoever derives from them has to read them anew. */
    Set<DoctorId> turnedBy(CalendarTurn turn);
}
