package kg.daryger.agenda;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** A person, room or theatre is booked for something else at that time. */
public class Overlapping extends Problem {

    public Overlapping() {
        super(HttpStatus.CONFLICT, "agenda.overlapping");
    }
}
