package kg.daryger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kg.daryger.DarygerTest;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.engine.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a field hides is in no part of the document of an audience that may not see it: neither in a term, which could be
 * matched, counted or suggested, nor in the ready-made hit. Every field has to say what would give it away.
 */
@DarygerTest
class HiddenFieldTests {

    @Autowired
    Traces traces;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(DoctorField.class)
    void whoMayNotSeeAFieldFindsNoTraceOfIt(DoctorField field) {
        for (var level : Traces.LEVELS) {
            var id = doctor(field, level);
            var documents = traces.of(DocumentKind.DOCTOR, id.value());
            for (var audience : Audience.values()) {
                var found = Traces.found(documents.getOrDefault(audience, List.of()), Traces.of(field));
                if (!Traces.opens(level, audience)) {
                    assertThat(found)
                            .as("%s at %s for %s", field, level, audience)
                            .isEmpty();
                } else if (field != DoctorField.PHOTO && field != DoctorField.ORCID && field != DoctorField.CONTACT) {
                    // lists don't show these three to anybody
                    assertThat(found)
                            .as("%s at %s for %s", field, level, audience)
                            .isNotEmpty();
                }
            }
        }
    }

    private DoctorId doctor(DoctorField field, String level) {
        var doctor = traces.doctor(field, level);
        jdbc.sql("insert into doctor_painted_day (doctor_id, day) values (?, ?)")
                .params(
                        doctor.id().value(),
                        LocalDate.now(java.time.Clock.systemUTC()).plusMonths(2))
                .update();
        return doctor.id();
    }
}
