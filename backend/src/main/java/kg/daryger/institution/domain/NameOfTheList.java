package kg.daryger.institution.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The institution stands in the list of real ones; its name comes from there. */
public class NameOfTheList extends Problem {

    NameOfTheList() {
        super(HttpStatus.CONFLICT, "institution.name-of-the-list");
    }
}
