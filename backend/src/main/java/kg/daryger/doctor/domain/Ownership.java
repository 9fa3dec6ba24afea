package kg.daryger.doctor.domain;

import java.util.Optional;
import kg.daryger.doctor.DoctorId;
import kg.daryger.identity.Accounts;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.PersonId;
import org.springframework.stereotype.Component;

/** Whose profile is whose. */
@Component
class Ownership {

    private final DoctorTable table;
    private final Accounts accounts;

    Ownership(DoctorTable table, Accounts accounts) {
        this.table = table;
        this.accounts = accounts;
    }

    Optional<DoctorId> doctorOf(PersonId person) {
        return table.doctorOf(person);
    }

    PersonId personOf(DoctorId doctor) {
        return table.personOf(doctor).orElseThrow(NotFound::new);
    }

    Optional<AccountId> accountOf(DoctorId doctor) {
        return table.personOf(doctor).flatMap(accounts::accountOf);
    }

    DoctorId requireOwn(Actor actor) {
        return table.doctorOf(actor.requirePerson()).orElseThrow(NotFound::new);
    }
}
