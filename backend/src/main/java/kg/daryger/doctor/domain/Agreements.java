package kg.daryger.doctor.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import kg.daryger.change.Changes;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors.Verification;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what modules above know of a doctor: what is verified, and what was agreed. They keep the audit of it. */
@Component
class Agreements {

    private final JdbcClient jdbc;
    private final DoctorTable table;
    private final Changes changes;

    Agreements(JdbcClient jdbc, DoctorTable table, Changes changes) {
        this.jdbc = jdbc;
        this.table = table;
        this.changes = changes;
    }

    @Transactional
    void verified(DoctorId doctor, Verification verification) {
        if (table.personOf(doctor).isEmpty()) {
            throw new NotFound();
        }
        jdbc.sql("""
                        insert into doctor_verification (doctor_id, identity_bound) values (:id, :bound)
                        on conflict (doctor_id) do update set identity_bound = excluded.identity_bound
                        """)
                .param("id", doctor.value())
                .param("bound", verification.identityBound())
                .update();
        jdbc.sql("delete from doctor_checked_credential where doctor_id = :id")
                .param("id", doctor.value())
                .update();
        for (int place = 0; place < verification.checked().size(); place++) {
            var one = verification.checked().get(place);
            jdbc.sql("""
                            insert into doctor_checked_credential (doctor_id, place, kind, country, level, checked_on, valid_until)
                            values (:id, :place, :kind, :country, :level, :on, :until)
                            """)
                    .param("id", doctor.value())
                    .param("place", place)
                    .param("kind", one.kind())
                    .param("country", one.country())
                    .param("level", one.level())
                    .param("on", one.checkedOn())
                    .param("until", one.validUntil())
                    .update();
        }
        if (verification.identityBound() && !verification.checked().isEmpty()) {
            changes.touched("doctor", doctor.value());
        } else {
            changes.narrowed("doctor", doctor.value());
        }
    }

    /** A later end wins; what was agreed before stays. */
    @Transactional
    void exchange(DoctorId doctor, InstitutionId institution, Set<DoctorField> fields, Instant until) {
        for (var field : fields) {
            jdbc.sql("""
                            insert into doctor_exchange (doctor_id, institution_id, field, until)
                            values (:id, :institution, :field, :until)
                            on conflict (doctor_id, institution_id, field)
                            do update set until = greatest(doctor_exchange.until, excluded.until)
                            """)
                    .param("id", doctor.value())
                    .param("institution", institution.value())
                    .param("field", field.name())
                    .param("until", Timestamp.from(until))
                    .update();
        }
        changes.touched("doctor", doctor.value());
    }
}
