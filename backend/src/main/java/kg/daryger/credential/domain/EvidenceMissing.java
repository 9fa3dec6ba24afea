package kg.daryger.credential.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** A credential without a scan can't be submitted. */
class EvidenceMissing extends Problem {

    EvidenceMissing() {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "credential.evidence-missing");
    }
}
