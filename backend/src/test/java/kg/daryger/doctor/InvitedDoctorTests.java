package kg.daryger.doctor;

import static kg.daryger.TestAccounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.UUID;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.TestAccounts;
import kg.daryger.doctor.domain.InvitingDoctors;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DarygerTest
class InvitedDoctorTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    InvitingDoctors inviting;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void letTheClockRun() {
        clock.follow();
    }

    @Test
    void anInvitedPersonStandsOnTheMinistrysListOnlyAndIsGoneAfterNinetyDays() {
        var mail = invite(UUID.randomUUID() + "@example.org");

        var listed = mvc.get().uri("/api/ministry/doctor-invitations").with(signedIn(accounts.with(Role.VERIFIER)));
        assertThat(listed).hasStatusOk().bodyText().contains("Jyldyz Bekova").doesNotContain(mail);

        clock.forward(Duration.ofDays(89));
        inviting.expired().forEach(id -> inviting.withdraw(Actor.system(), id));
        assertThat(people(mail)).isOne();
        clock.forward(Duration.ofDays(2));
        inviting.expired().forEach(id -> inviting.withdraw(Actor.system(), id));
        assertThat(people(mail)).isZero();
        assertThat(jdbc.sql("select count(*) from person where name_latin = 'Jyldyz Bekova'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theInvitedPersonFindsWhatTheMinistryNotedAndNobodyElseDoes() {
        var guest = accounts.with(Role.DOCTOR);
        invite(guest.account() + "@example.org");

        assertThat(mvc.get().uri("/api/doctors/me/invitation").with(signedIn(guest)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.specialty")
                .isEqualTo("sp-pulmonology");
        assertThat(mvc.get().uri("/api/doctors/me/invitation").with(signedIn(accounts.with(Role.DOCTOR))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String invite(String mail) {
        assertThat(mvc.post()
                        .uri("/api/ministry/doctor-invitations")
                        .with(signedIn(accounts.with(Role.PROGRAMME_MANAGER)))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"email": "%s", "name": {"latin": "Jyldyz Bekova"}, "language": "ru", "country": "DE",
                                 "specialty": "sp-pulmonology"}
                                """.formatted(mail)))
                .hasStatus(HttpStatus.ACCEPTED);
        return mail;
    }

    private long people(String mail) {
        return jdbc.sql("select count(*) from account where email = ?")
                .params(mail)
                .query(Long.class)
                .single();
    }
}
