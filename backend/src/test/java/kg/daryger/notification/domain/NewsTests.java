package kg.daryger.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
import kg.daryger.mail.domain.CaughtMails;
import kg.daryger.mail.domain.CaughtMails.CaughtMail;
import kg.daryger.matching.ProposalId;
import kg.daryger.matching.Slot;
import kg.daryger.matching.TestProposals;
import kg.daryger.matching.domain.AcceptingProposal;
import kg.daryger.need.TestNeeds;
import kg.daryger.registration.SeatTaken;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Role;
import kg.daryger.shared.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain's steps as the people concerned hear of them. */
@DarygerTest
class NewsTests {

    private static final Slot SLOT = new Slot(LocalDateTime.of(2027, 3, 8, 18, 0), 90, ZoneId.of("Asia/Bishkek"));

    @Autowired
    TestProposals proposals;

    @Autowired
    AcceptingProposal accepting;

    @Autowired
    Agenda agenda;

    @Autowired
    ReadingInbox inbox;

    @Autowired
    CaughtMails caught;

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestNeeds needs;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Texts texts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aDoctorReadsAnInvitationOnBothClocksAndAnswersFromTheMail() {
        var doctor = proposals.verifiedDoctor();
        var house = invite(doctor).house();

        await().untilAsserted(() -> assertThat(mails(doctor.actor())).hasSize(1));
        var mail = mails(doctor.actor()).getFirst();
        assertThat(mail.subject()).isEqualTo("Приглашение: Пробная больница");
        assertThat(mail.text()).contains("13:00 (Берлин) · 18:00 (Бишкек), в тот же день", "?answer=decline");
        var token = mail.text().replaceAll("(?s).*/ru/answer/([^?]+)\\?answer=accept.*", "$1");
        assertThat(mvc.get().uri("/api/answers/" + token)).hasStatusOk();
        var item = items(doctor.actor()).getFirst();
        assertThat(item.words().times()).singleElement().asString().contains("13:00 (Берлин)");
        assertThat(item.words().link()).startsWith("/me/proposals/");
        assertThat(items(house))
                .as("who invites is not told of it")
                .noneMatch(other -> other.topic() == Topic.PROPOSALS);
    }

    @Test
    void anAcceptedInvitationPutsTheEventIntoBothCalendars() {
        var doctor = proposals.verifiedDoctor();
        var invited = invite(doctor);
        accepting.accept(doctor.actor(), invited.proposal(), SLOT);

        await().untilAsserted(() -> {
            assertThat(invitation(doctor.actor()))
                    .contains("METHOD:REQUEST", "DTSTART;TZID=Asia/Bishkek:20270308T180000");
            assertThat(invitation(invited.house())).contains("METHOD:REQUEST");
        });
        assertThat(items(invited.house()))
                .extracting(item -> item.words().title())
                .anyMatch(title -> title.startsWith("Назначено"));
    }

    @Test
    void aCancelledEventTakesItselfOutOfTheCalendar() {
        var doctor = doctors.published();
        var house = needs.published().institution();
        var event = schedule(doctor, house.coordinator(), List.of(house.id()));
        await().untilAsserted(() -> assertThat(invitation(doctor.actor())).contains("METHOD:REQUEST"));

        agenda.cancel(event, "Карантин в больнице", house.coordinator());

        await().untilAsserted(
                        () -> assertThat(invitation(doctor.actor())).contains("METHOD:CANCEL", "STATUS:CANCELLED"));
        assertThat(uid(mails(doctor.actor()).getFirst()))
                .isEqualTo(uid(mails(doctor.actor()).getLast()));
        assertThat(items(doctor.actor()).getFirst().words().title()).isEqualTo("Отменено: Бронхоскопия");
    }

    @Test
    void aSeatComesWithItsCalendarEntry() {
        var doctor = doctors.published();
        var house = needs.published().institution();
        var event = schedule(doctor, house.coordinator(), List.of(house.id()));
        var participant = accounts.with(Role.PARTICIPANT);

        transaction.executeWithoutResult(status -> events.publishEvent(
                new SeatTaken(event, participant.requirePerson(), Instant.parse("2027-01-10T08:00:00Z"))));

        await().untilAsserted(() -> assertThat(invitation(participant)).contains("METHOD:REQUEST"));
        assertThat(items(participant).getFirst().words().title()).isEqualTo("Место за вами: Бронхоскопия");
    }

    @Test
    void everyMatterHasItsWordsInEveryLanguage() {
        var words = Map.<String, Object>ofEntries(
                Map.entry("side", "DOCTOR"),
                Map.entry("state", "CHECKED"),
                Map.entry("institution", "I"),
                Map.entry("need", "N"),
                Map.entry("event", "E"),
                Map.entry("doctor", "D"),
                Map.entry("credential", "C"),
                Map.entry("search", "S"),
                Map.entry("count", 2),
                Map.entry("found", "F"),
                Map.entry("until", "U"));
        for (var matter : Matter.values()) {
            for (var language : Language.values()) {
                assertThat(texts.text(language, "notification." + matter.code() + ".title", words))
                        .isNotBlank();
                assertThat(texts.text(language, "notification." + matter.code() + ".text", words))
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
    }

    private record Invited(ProposalId proposal, Actor house) {}

    private Invited invite(TestDoctors.Made doctor) {
        var sent = proposals.invitation(doctor, SLOT);
        return new Invited(sent.id(), sent.coordinator());
    }

    private EventId schedule(TestDoctors.Made doctor, Actor by, List<kg.daryger.institution.InstitutionId> hosts) {
        var plan = new EventPlan(
                EventKind.LECTURE,
                LocalizedText.of("ru", "Бронхоскопия"),
                new PlannedTime(SLOT.localStart(), Duration.ofMinutes(90), SLOT.zone()),
                Set.of(doctor.id()),
                hosts,
                Set.of(),
                true,
                false,
                Reach.INVITED,
                List.of("ru"),
                null,
                null);
        return transaction.execute(status -> agenda.schedule(plan, by));
    }

    private List<ReadingInbox.ReadItem> items(Actor actor) {
        return inbox.list(actor, false, new PageAsked(0, 20)).items();
    }

    private List<CaughtMail> mails(Actor actor) {
        return caught.newest(actor.requireAccount() + "@example.org", 10);
    }

    private String invitation(Actor actor) {
        return mails(actor).stream()
                .filter(mail -> !mail.files().isEmpty())
                .findFirst()
                .map(mail -> new String(mail.files().getFirst().content(), StandardCharsets.UTF_8).replace("\r\n ", ""))
                .orElse("");
    }

    private static String uid(CaughtMail mail) {
        var text = new String(mail.files().getFirst().content(), StandardCharsets.UTF_8).replace("\r\n ", "");
        return text.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }
}
