package kg.daryger.notification.domain;

import static kg.daryger.TestAccounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.TestAccounts;
import kg.daryger.identity.AccountClosed;
import kg.daryger.identity.Accounts;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.mail.MailBounced;
import kg.daryger.mail.domain.CaughtMails;
import kg.daryger.mail.domain.CaughtMails.CaughtMail;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PageAsked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@DarygerTest
class InboxTests {

    @Autowired
    Telling telling;

    @Autowired
    ReadingInbox inbox;

    @Autowired
    Preferences preferences;

    @Autowired
    SendingDigests digests;

    @Autowired
    CaughtMails caught;

    @Autowired
    Accounts contacts;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MutableClock clock;

    Actor reader;
    Notice notice;

    @BeforeEach
    void somethingToTell() {
        reader = accounts.with();
        var house = institutions.fresh();
        notice = Notice.of(Matter.COORDINATOR_ADDED, house.id(), Instant.parse("2027-01-10T08:00:00Z"))
                .with("institution", house.id())
                .to(Side.OWN);
    }

    @AfterEach
    void letTheClockRun() {
        clock.follow();
    }

    @Test
    void tellsTheSameOnlyOnce() {
        tell(notice);
        tell(notice);

        assertThat(items(reader)).hasSize(1);
        await().untilAsserted(() -> assertThat(mails()).hasSize(1));
        assertThat(inbox.unread(reader)).isEqualTo(1);
    }

    @Test
    void wordsAnItemInTheLanguageInWhichItIsRead() {
        tell(notice);

        assertThat(page("ky")).contains("Сиз координаторсуз: Сыноо ооруканасы");
        assertThat(page("ru")).contains("Вы координатор: Пробная больница");
        assertThat(page("en")).contains("You are a coordinator of Trial Hospital");
    }

    @Test
    void nobodyReadsOrMarksAnothersItem() {
        tell(notice);
        var item = items(reader).getFirst().id();
        var stranger = accounts.with();

        assertThat(items(stranger)).isEmpty();
        assertThat(markRead(stranger, item.toString())).isEqualTo(HttpStatus.NOT_FOUND.value());
        assertThat(inbox.unread(reader)).isEqualTo(1);
        assertThat(markRead(reader, item.toString())).isEqualTo(HttpStatus.NO_CONTENT.value());
        assertThat(inbox.unread(reader)).isZero();
        assertThat(inbox.list(reader, true, new PageAsked(0, 20)).total()).isZero();
    }

    @Test
    void marksAllAsRead() {
        tell(notice);
        tell(new Notice(Matter.HEAD_APPOINTED, notice.subject(), notice.params(), notice.at()));

        inbox.readAll(reader);

        assertThat(items(reader)).hasSize(2).allMatch(ReadingInbox.ReadItem::read);
    }

    @Test
    void sendsNoMailAboutWhatSomebodyWantsNone() {
        wish(Topic.INSTITUTION, MailWish.NEVER);
        tell(notice);
        tell(new Notice(Matter.NEED_RETURNED, notice.subject(), notice.params(), notice.at()));

        await().untilAsserted(() -> assertThat(mails()).hasSize(1));
        assertThat(mails().getFirst().subject()).startsWith("Возвращено");
        assertThat(items(reader)).hasSize(2);
    }

    @Test
    void sendsOneDigestInTheMorningOfItsReader() {
        wish(Topic.INSTITUTION, MailWish.DAILY);
        tell(notice);
        tell(new Notice(Matter.HEAD_APPOINTED, notice.subject(), notice.params(), notice.at()));

        clock.set(Instant.parse("2027-01-11T00:30:00Z")); // 6:30 in Bishkek
        digests.sendDue();
        assertThat(mails()).isEmpty();

        clock.set(Instant.parse("2027-01-11T01:30:00Z"));
        digests.sendDue();
        digests.sendDue();
        await().untilAsserted(() -> assertThat(mails()).hasSize(1));
        assertThat(mails().getFirst().subject()).isEqualTo("2 сообщения в «Дарыгер»");
        assertThat(mails().getFirst().text()).contains("Вы координатор", "Вы руководитель", "/ru/me/inbox/settings");
    }

    @Test
    void tellsTheOwnerOfAnAddressThatBouncedAndWritesThereNoMore() {
        var account = reader.requireAccount();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new MailBounced(account, Instant.parse("2027-01-10T09:00:00Z"))));

        await().untilAsserted(() -> assertThat(items(reader)).hasSize(1));
        assertThat(items(reader).getFirst().words().link()).isEqualTo("/me/account");
        assertThat(contacts.contact(account).orElseThrow().deliverable()).isFalse();
        tell(notice);
        assertThat(items(reader)).hasSize(2);
        assertThat(mails()).isEmpty();
    }

    @Test
    void forgetsTheInboxOfAClosedAccount() {
        tell(notice);
        transaction.executeWithoutResult(status -> events.publishEvent(new AccountClosed(
                reader.requireAccount(), reader.requirePerson(), Instant.parse("2027-01-10T09:00:00Z"))));

        await().untilAsserted(() -> assertThat(items(reader)).isEmpty());
    }

    @Test
    void keepsWhatIsChosenTopicByTopic() {
        var answer = mvc.put()
                .uri("/api/inbox/preferences")
                .with(csrf())
                .with(signedIn(reader))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"wishes\":[{\"topic\":\"EVENTS\",\"mail\":\"DAILY\"}]}")
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(preferences.of(reader))
                .containsEntry(Topic.EVENTS, MailWish.DAILY)
                .containsEntry(Topic.PROPOSALS, MailWish.AT_ONCE);
    }

    private void tell(Notice one) {
        transaction.executeWithoutResult(status -> telling.tell(one, Set.of(reader.requireAccount())));
    }

    private void wish(Topic topic, MailWish wish) {
        preferences.change(reader, Map.of(topic, wish));
    }

    private List<ReadingInbox.ReadItem> items(Actor actor) {
        return inbox.list(actor, false, new PageAsked(0, 20)).items();
    }

    private List<CaughtMail> mails() {
        return caught.newest(reader.requireAccount() + "@example.org", 10);
    }

    private String page(String language) {
        var body = mvc.get()
                .uri("/api/inbox")
                .with(signedIn(reader))
                .header("Accept-Language", language)
                .exchange()
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }

    private int markRead(Actor actor, String item) {
        return mvc.post()
                .uri("/api/inbox/" + item + "/read")
                .with(csrf())
                .with(signedIn(actor))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
