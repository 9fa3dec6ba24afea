package kg.daryger.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.identity.Accounts;
import kg.daryger.mail.Mail;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import kg.daryger.shared.keys.MasterKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Against a real SMTP and IMAP server. */
@DarygerTest
class ReadingBouncesTests {

    @Autowired
    TestAccounts accounts;

    @Autowired
    Accounts contacts;

    @Autowired
    MailComposer composer;

    @Autowired
    MasterKeys keys;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private GreenMail server;
    private GreenMailUser mailbox;
    private MailSettings settings;
    private AccountId account;

    @BeforeEach
    void startTheServers() {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        mailbox = server.setUser("bounce@daryger.example", "reader", "secret");
        settings = new MailSettings(
                "Daryger <no-reply@daryger.example>",
                Map.of(),
                new MailSettings.Bounces(
                        "bounce@daryger.example", "127.0.0.1", server.getImap().getPort(), "reader", "secret", false));
        account = accounts.with(Role.PARTICIPANT).requireAccount();
    }

    @AfterEach
    void stopTheServers() {
        server.stop();
    }

    @Test
    void aMailThatComesBackMarksTheAddressItWentTo() throws Exception {
        var path = sentFrom();
        assertThat(path.length()).isLessThan(64 + "@daryger.example".length());

        comesBack(path, report("failed", "5.1.1"));

        await().untilAsserted(() -> assertThat(deliverable()).isFalse());
        assertThat(left()).isZero();
    }

    @Test
    void lateMailAndAnAbsentReadersAnswerMarkNothing() throws Exception {
        var path = path(Clock.systemUTC()).of(mail()).orElseThrow();

        comesBack(path, report("delayed", "4.4.1"));
        comesBack(path, "Subject: Out of office\r\nContent-Type: text/plain\r\n\r\nBack on Monday. Action: failed");

        assertThat(left()).isZero();
        staysDeliverable();
    }

    @Test
    void aForgedReportMarksNothingAndIsLeftToPeople() throws Exception {
        var path = path(Clock.systemUTC()).of(mail()).orElseThrow();
        var other = accounts.with(Role.PARTICIPANT).requireAccount();
        var forged = path.replaceFirst(
                "\\+[0-9a-z]+-",
                "+" + new java.math.BigInteger(other.toString().replace("-", ""), 16).toString(36) + "-");

        comesBack(forged, report("failed", "5.1.1"));

        assertThat(left()).isEqualTo(1);
        assertThat(contacts.contact(other).orElseThrow().deliverable()).isTrue();
        staysDeliverable();
    }

    @Test
    void anAddressThatWasProvenSinceIsAnotherOne() throws Exception {
        var before = Clock.fixed(Instant.now().minus(Duration.ofDays(3)), ZoneId.of("UTC"));

        comesBack(path(before).of(mail()).orElseThrow(), report("failed", "5.1.1"));

        staysDeliverable();
    }

    /** What the server was told as the envelope's sender. */
    private String sentFrom() throws Exception {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        var outcome = new Postman(sender, composer, path(Clock.systemUTC())).deliver(mail());
        assertThat(outcome).isInstanceOf(Postman.Delivered.class);
        var path = server.getReceivedMessages()[0].getHeader("Return-Path")[0];
        assertThat(path).startsWith("<bounce+");
        return path.substring(1, path.length() - 1);
    }

    private void comesBack(String path, String message) throws Exception {
        mailbox.deliver(GreenMailUtil.newMimeMessage(
                "From: mailer-daemon@example.org\r\nTo: " + path + "\r\nMIME-Version: 1.0\r\n" + message));
        reading().read();
    }

    private static String report(String action, String status) {
        return """
                Subject: Undelivered Mail Returned to Sender
                Content-Type: multipart/report; report-type=delivery-status; boundary="x"

                --x
                Content-Type: text/plain

                I'm sorry to have to inform you.
                --x
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; somebody@example.org
                Action: %s
                Status: %s
                --x--
                """.formatted(action, status).replace("\n", "\r\n");
    }

    private Mail mail() {
        var to = new Mail.Recipient("somebody@example.org", Language.RU, ZoneId.of("Asia/Bishkek"), account);
        return new Mail(to, "mail/sample", Map.of("who", "Айгүл", "count", 1), List.of());
    }

    private ReturnPath path(Clock sending) {
        return new ReturnPath(settings, keys, sending);
    }

    private ReadingBounces reading() {
        return new ReadingBounces(settings, path(Clock.systemUTC()), events, transaction);
    }

    private int left() throws Exception {
        return server.getManagers().getImapHostManager().getInbox(mailbox).getMessageCount();
    }

    private boolean deliverable() {
        return contacts.contact(account).orElseThrow().deliverable();
    }

    /** Events are handled after a moment: a second one, which does mark, comes after them. */
    private void staysDeliverable() {
        await().during(Duration.ofMillis(700))
                .untilAsserted(() -> assertThat(deliverable()).isTrue());
    }
}
