package kg.daryger.calendar.domain;

import static kg.daryger.TestAccounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventKind;
import kg.daryger.agenda.EventPlan;
import kg.daryger.agenda.PlannedTime;
import kg.daryger.agenda.Reach;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.institution.TestInstitutions.Staffed;
import kg.daryger.shared.Actor;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@DarygerTest
class FeedTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Agenda agenda;

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    TestDoctors.Made doctor;
    Staffed house;
    EventId event;

    @BeforeEach
    void anEventBetweenTwoSides() {
        doctor = doctors.published();
        house = institutions.fresh();
        var start = LocalDateTime.ofInstant(clock.instant().plus(Duration.ofDays(30)), ZoneId.of("Asia/Bishkek"))
                .truncatedTo(ChronoUnit.HOURS);
        var plan = new EventPlan(
                EventKind.LECTURE,
                LocalizedText.of("ru", "Бронхоскопия"),
                new PlannedTime(start, Duration.ofMinutes(90), ZoneId.of("Asia/Bishkek")),
                Set.of(doctor.id()),
                List.of(house.id()),
                Set.of(),
                true,
                false,
                Reach.INVITED,
                List.of("ru"),
                null,
                null);
        event = transaction.execute(status -> agenda.schedule(plan, house.coordinator()));
    }

    @Test
    void onlyTheSecretOpensAFeed() {
        var first = renew(doctor.actor());
        assertThat(text(visitor(first)))
                .contains("SUMMARY:Бронхоскопия", "BEGIN:VTIMEZONE")
                .doesNotContain("Synakova");

        var second = renew(doctor.actor());
        assertThat(visitor(first)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor(second)).hasStatusOk();
        assertThat(visitor("/api/calendar/guessed.ics")).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(mvc.delete().uri("/api/calendar/feed").with(csrf()).with(signedIn(doctor.actor())))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(visitor(second)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aCoordinatorsFeedHasTheInstitutionsEvents() {
        assertThat(text(visitor(renew(house.coordinator())))).contains("SUMMARY:Бронхоскопия");
        assertThat(text(visitor(renew(accounts.with(Role.PARTICIPANT))))).doesNotContain("SUMMARY");
    }

    @Test
    void strangersGetNoFileOfAnEventThatIsNotPublic() {
        var path = "/api/calendar/events/" + event + ".ics";
        assertThat(mvc.get().uri(path).with(signedIn(doctor.actor()))).hasStatusOk();
        assertThat(mvc.get().uri(path).with(signedIn(house.head()))).hasStatusOk();
        assertThat(mvc.get().uri(path).with(signedIn(accounts.with(Role.SCHEDULER))))
                .hasStatusOk();
        assertThat(mvc.get().uri(path).with(signedIn(accounts.with(Role.DOCTOR))))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(path).with(signedIn(institutions.fresh().head())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String renew(Actor actor) {
        var answer = text(mvc.post()
                .uri("/api/calendar/feed")
                .with(csrf())
                .with(signedIn(actor))
                .exchange());
        return answer.replaceAll(".*(/api/calendar/[^\"]+\\.ics).*", "$1");
    }

    private MvcTestResult visitor(String path) {
        return mvc.get().uri(path).exchange();
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
