package kg.daryger.identity.web;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** Administrators grant the roles of officers and administrators only. */
class RoleNotGrantedHere extends Problem {

    RoleNotGrantedHere() {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "identity.role-not-granted-here");
    }
}
