package kg.daryger.doctor.domain;

import java.util.Collection;
import java.util.TreeSet;
import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** What publishing needs is not all there; names the fields. */
class NotReady extends Problem {

    NotReady(Collection<String> missing) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "doctor.not-ready");
        new TreeSet<>(missing).forEach(field -> field(field, "doctor.missing." + field));
    }
}
