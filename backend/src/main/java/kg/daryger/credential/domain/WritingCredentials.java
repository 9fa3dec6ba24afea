package kg.daryger.credential.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import kg.daryger.credential.CheckLevel;
import kg.daryger.credential.CredentialId;
import kg.daryger.credential.CredentialKind;
import kg.daryger.credential.CredentialState;
import kg.daryger.credential.LoadingCredentials;
import kg.daryger.doctor.CheckedCredential;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.LoadingDoctors;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NeverInProduction;
import kg.daryger.shared.postgres.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes bindings and checked certificates one statement a table. */
@Component
@NeverInProduction
class WritingCredentials implements LoadingCredentials {

    private static final String BODY = "Loaded from a file, not checked by anybody";

    private final JdbcClient jdbc;
    private final LoadingDoctors doctors;
    private final Clock clock;

    WritingCredentials(JdbcClient jdbc, LoadingDoctors doctors, Clock clock) {
        this.jdbc = jdbc;
        this.doctors = doctors;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void load(List<Certified> certified, AccountId officer) {
        if (certified.isEmpty()) {
            return;
        }
        var today = LocalDate.now(clock.withZone(Actor.BISHKEK));
        bind(certified, officer, today);
        certify(certified, officer);
        var checked = new LinkedHashMap<DoctorId, CheckedCredential>();
        certified.forEach(one -> checked.put(
                one.doctor(),
                new CheckedCredential(
                        CredentialKind.SPECIALIST_CERTIFICATE.name(),
                        one.country(),
                        CheckLevel.DOCUMENT_SEEN.name(),
                        today,
                        null)));
        doctors.verified(checked);
    }

    private void bind(List<Certified> certified, AccountId officer, LocalDate today) {
        jdbc.sql("""
                        insert into identity_binding (doctor_id, version, method, bound_on, officer)
                        select unnest(:ids::uuid[]), 1, :method, :today, :officer
                        """)
                .param("ids", Column.of(certified, Certified::doctor))
                .param("method", BindingMethod.STATE_ID.name())
                .param("today", today)
                .param("officer", officer.value())
                .update();
    }

    private void certify(List<Certified> certified, AccountId officer) {
        jdbc.sql("""
                        insert into credential (id, version, doctor_id, kind, country, body, specialty, state, level,
                            submitted_at, decided_at, reviewer)
                        select r.id, 1, r.doctor, :kind, r.country, :body, r.specialty, :state, :level, :now, :now, :officer
                        from unnest(:ids::uuid[], :doctors::uuid[], :countries::text[], :specialties::text[])
                            as r (id, doctor, country, specialty)
                        """)
                .param("ids", Column.of(certified, one -> CredentialId.fresh()))
                .param("doctors", Column.of(certified, Certified::doctor))
                .param("countries", Column.of(certified, Certified::country))
                .param("specialties", Column.of(certified, Certified::specialty))
                .param("kind", CredentialKind.SPECIALIST_CERTIFICATE.name())
                .param("body", BODY)
                .param("state", CredentialState.CHECKED.name())
                .param("level", CheckLevel.DOCUMENT_SEEN.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("officer", officer.value())
                .update();
    }
}
