package kg.daryger.live.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kg.daryger.DarygerApplication;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.TestSessions;
import kg.daryger.live.Live;
import kg.daryger.mail.Mail;
import kg.daryger.mail.Outbox;
import kg.daryger.shared.Language;
import kg.daryger.shared.TypedId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A second node on the same database, with the twins that properties switch on: an external PostgreSQL, an external SMTP
 * server.
 */
@DarygerTest
class TwoNodesTests {

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    Live live;

    @Autowired
    Outbox outbox;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestSessions sessions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("kg.daryger.mail.domain.MailSending")
    SmartLifecycle ownMailSending;

    @Test
    void shareSessionsSocketsAndMail() throws Exception {
        var smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try (var other = secondNode(smtp.getSmtp().getPort())) {
            hintsReachASocketOnTheOtherNode(
                    ((ServletWebServerApplicationContext) other).getWebServer().getPort());
            theOtherNodeSendsByItsOwnServer(smtp);
        } finally {
            smtp.stop();
        }
    }

    private void hintsReachASocketOnTheOtherNode(int port) throws Exception {
        var actor = accounts.with();
        // the session was made on this node
        try (var page = new StompPage(port, sessions.of(actor)).listensTo("/user/queue/inbox")) {
            await().untilAsserted(() -> {
                live.toAccount(actor.requireAccount(), "inbox", TypedId.fresh());
                assertThat(page.heard).isNotEmpty();
            });
            live.close(actor.requireAccount());
            await().untilAsserted(() -> assertThat(page.isOpen()).isFalse());
        }
    }

    private void theOtherNodeSendsByItsOwnServer(GreenMail smtp) {
        ownMailSending.stop();
        try {
            var to = new Mail.Recipient("elsewhere@example.org", Language.KY, ZoneId.of("Asia/Bishkek"), null);
            transaction.executeWithoutResult(status ->
                    outbox.enqueue(new Mail(to, "mail/sample", Map.of("who", "Айгүл", "count", 1), List.of())));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(smtp.getReceivedMessagesForDomain("example.org"))
                            .hasSize(1));
        } finally {
            ownMailSending.start();
        }
    }

    private ConfigurableApplicationContext secondNode(int smtpPort) {
        return new SpringApplicationBuilder(DarygerApplication.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + smtpPort);
    }
}
