package kg.daryger.credential.domain;

import java.time.Clock;
import java.util.Optional;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps officers away from their own credentials and from those of declared relatives and colleagues. */
@Component
public class Verifier {

    private final Doctors doctors;
    private final JdbcClient jdbc;
    private final Clock clock;

    Verifier(Doctors doctors, JdbcClient jdbc, Clock clock) {
        this.doctors = doctors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An officer says that a doctor is a relative or colleague; it is not taken back. @throws kg.daryger.shared.NotFound for nobody */
    @Transactional
    public void declareRelation(Actor officer, DoctorId doctor) {
        doctors.personOf(doctor);
        jdbc.sql("""
                        insert into verifier_relation (officer, doctor_id, declared_at) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(officer.requireAccount().value(), doctor.value(), java.sql.Timestamp.from(clock.instant()))
                .update();
    }

    /** @throws OwnOrRelated when the officer may not decide about this doctor */
    void requireUnrelated(Actor officer, DoctorId doctor) {
        if (related(officer, doctor)) {
            throw new OwnOrRelated();
        }
    }

    boolean related(Actor officer, DoctorId doctor) {
        var own = Optional.ofNullable(officer.person())
                .flatMap(doctors::doctorOf)
                .filter(doctor::equals)
                .isPresent();
        return own
                || jdbc.sql("select exists(select 1 from verifier_relation where officer = ? and doctor_id = ?)")
                        .params(officer.requireAccount().value(), doctor.value())
                        .query(Boolean.class)
                        .single();
    }
}
