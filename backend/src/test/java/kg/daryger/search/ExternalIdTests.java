package kg.daryger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** How another system names a doctor: told to the ministry's officers who see doctors, and to that system itself. */
@DarygerTest
class ExternalIdTests {

    private static final Set<Role> TOLD = EnumSet.of(Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER);
    private static final List<String> ASKED = List.of(
            "/api/search/doctors?lang=ru&q=Тышкыбаев",
            "/api/search/doctors?lang=ru&country=PW&sort=freshness",
            "/api/search?lang=ru&q=Тышкыбаев",
            "/api/search/suggest?lang=ru&q=Тышкыб");

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    Calls calls;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    kg.daryger.change.Changes changes;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void somebodyWhomTwoSystemsName() {
        if (body(calls.as(accounts.with(Role.VERIFIER)), ASKED.getFirst()).contains("ORTHO-77")) {
            return;
        }
        var doctor = doctors.sketch()
                .named("Тышкыбаев Аңгемебек", "Angemebek Tyshkybaev")
                .in("PW", "OCEANIA", null)
                .everythingVisible("PUBLIC")
                .published();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into doctor_external_id (source, external_id, doctor_id) values (?, ?, ?), (?, ?, ?)")
                    .params(
                            "a-register",
                            "ORTHO-77",
                            doctor.id().value(),
                            "portal",
                            "PORTAL-88",
                            doctor.id().value())
                    .update();
            changes.touched("doctor", doctor.id().value());
        });
        await().untilAsserted(() -> assertThat(body(calls.as(accounts.with(Role.VERIFIER)), ASKED.getFirst()))
                .contains("ORTHO-77"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class)
    void onlyOfficersWhoSeeDoctorsAreToldIt(Role role) {
        var reader =
                switch (role) {
                    case VISITOR -> calls.visitor();
                    case MEMBER -> calls.as(accounts.with());
                    default -> calls.as(accounts.with(role));
                };
        for (var path : ASKED) {
            var told = TOLD.contains(role) && path.startsWith("/api/search/doctors");
            assertThat(body(reader, path).contains("ORTHO-77"))
                    .as("%s asks %s", role, path)
                    .isEqualTo(told);
            assertThat(body(reader, path)).doesNotContain("PORTAL-88");
        }
    }

    @Test
    void anInstitutionAndADoctorAreNotToldIt() {
        var house = institutions.fresh();
        for (var reader :
                List.of(house.head(), house.coordinator(), doctors.published().actor())) {
            ASKED.forEach(path -> assertThat(body(calls.as(reader), path))
                    .contains("Тышкыбаев")
                    .doesNotContain("ORTHO-77", "externalId"));
        }
    }

    @Test
    void aMachineIsToldTheIdThatItGaveAndNoOther() {
        assertThat(directory("portal")).contains("PORTAL-88").doesNotContain("ORTHO-77");
        assertThat(directory("a-register")).contains("ORTHO-77").doesNotContain("PORTAL-88");
        assertThat(directory("somebody-else"))
                .contains("Тышкыбаев")
                .doesNotContain("PORTAL-88", "ORTHO-77", "externalId");
    }

    @Test
    void nobodyFindsADoctorByIt() {
        for (var role : List.of(Role.VERIFIER, Role.DOCTOR)) {
            assertThat(body(calls.as(accounts.with(role)), "/api/search/doctors?q=ORTHO-77&country=PW"))
                    .doesNotContain("Тышкыбаев");
        }
    }

    private String directory(String client) {
        var answer = mvc.get()
                .uri("/api/v1/doctors?q=Тышкыбаев")
                .with(jwt().jwt(token -> token.subject(client))
                        .authorities(new SimpleGrantedAuthority("SCOPE_directory.read")))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String body(Calls.Caller reader, String path) {
        var answer = reader.get(path);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
