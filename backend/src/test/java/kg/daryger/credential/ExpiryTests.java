package kg.daryger.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.credential.domain.AgeingCredentials;
import kg.daryger.credential.domain.KeepingCredentials;
import kg.daryger.credential.domain.VerifyingCredential;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.mail.domain.CaughtMails;
import kg.daryger.mail.domain.CaughtMails.CaughtMail;
import kg.daryger.notification.domain.ReadingInbox;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A credential that ends: its owner hears of it 90 and 30 days before and when it is over, each once. */
@DarygerTest
class ExpiryTests {

    @Autowired
    TestDoctors doctors;

    @Autowired
    kg.daryger.TestAccounts accounts;

    @Autowired
    TestCredentials made;

    @Autowired
    KeepingCredentials keeping;

    @Autowired
    VerifyingCredential verifying;

    @Autowired
    AgeingCredentials ageing;

    @Autowired
    ReadingInbox inbox;

    @Autowired
    CaughtMails caught;

    @Autowired
    Credentials credentials;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    @AfterEach
    void letTimeRun() {
        clock.follow();
    }

    @Test
    void itsOwnerIsToldNinetyAndThirtyDaysBeforeAndAtTheEndEachOnce() {
        var doctor = doctors.sketch().unverified().published();
        var end = today().plusDays(91);
        var credential = made.checkedFor(doctor, end);

        ageing.expire();
        assertThat(told(doctor)).as("91 days before").isEmpty();

        passAndLookTwice(1);
        await().untilAsserted(() -> assertThat(told(doctor)).hasSize(1));
        passAndLookTwice(59);
        passAndLookTwice(1);
        await().untilAsserted(() -> assertThat(told(doctor)).hasSize(2));
        passAndLookTwice(30);
        assertThat(made.own(doctor, credential).state()).as("on its last day").isEqualTo(CredentialState.CHECKED);
        passAndLookTwice(1);
        await().untilAsserted(() -> assertThat(told(doctor)).hasSize(3));

        assertThat(told(doctor))
                .satisfiesExactly(
                        over -> assertThat(over).isEqualTo("Срок истёк: полная лицензия"),
                        soon -> assertThat(soon).startsWith("Действует до").endsWith("полная лицензия"),
                        soon -> assertThat(soon).startsWith("Действует до").contains(String.valueOf(end.getYear())));
        await().untilAsserted(() -> assertThat(mails(doctor)).hasSize(3));
        assertThat(made.own(doctor, credential).state()).isEqualTo(CredentialState.EXPIRED);
        assertThat(credentials.standing(Set.of(doctor.id())).get(doctor.id()).documentSeen())
                .isFalse();
    }

    @Test
    void expiryIsInTheChangeFeed() {
        var doctor = doctors.sketch().unverified().published();
        var credential = made.checkedFor(doctor, today().plusDays(3));
        var before = changesOf(credential);

        clock.forward(Duration.ofDays(4));
        ageing.expire();

        assertThat(changesOf(credential)).isGreaterThan(before);
    }

    @Test
    void whatIsCheckedLateIsToldOnceAndNotAgainAfterACheckOfTheSameEnd() {
        var doctor = doctors.sketch().unverified().published();
        var end = today().plusDays(20);
        var credential = made.checkedFor(doctor, end);
        ageing.expire();
        await().untilAsserted(() -> assertThat(told(doctor)).hasSize(1));

        keeping.describe(
                doctor.actor(),
                credential,
                TestCredentials.licence("456", end),
                made.own(doctor, credential).version());
        verifying.decide(accounts.with(Role.VERIFIER), credential, TestCredentials.checked(CheckLevel.SOURCE_CHECKED));
        ageing.expire();

        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(told(doctor)).hasSize(1));
    }

    private void passAndLookTwice(int days) {
        clock.forward(Duration.ofDays(days));
        ageing.expire();
        ageing.expire();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Actor.BISHKEK));
    }

    private long changesOf(CredentialId credential) {
        return jdbc.sql("select count(*) from change where kind = 'credential' and entity_id = ?")
                .param(credential.value())
                .query(Long.class)
                .single();
    }

    /** Titles about the end, newest first. */
    private List<String> told(TestDoctors.Made doctor) {
        return inbox.list(doctor.actor(), false, new PageAsked(0, 50)).items().stream()
                .map(item -> item.words().title())
                .filter(title -> title.startsWith("Действует до") || title.startsWith("Срок истёк"))
                .toList();
    }

    private List<CaughtMail> mails(TestDoctors.Made doctor) {
        var address = doctor.actor().requireAccount() + "@example.org";
        return caught.newest(address, 20).stream()
                .filter(mail -> mail.subject().startsWith("Действует до")
                        || mail.subject().startsWith("Срок истёк"))
                .toList();
    }
}
