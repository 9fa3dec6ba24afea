package kg.daryger.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kg.daryger.DarygerTest;
import kg.daryger.mail.Mail;
import kg.daryger.shared.Language;
import kg.daryger.shared.TypedId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DarygerTest
class OutboxTests {

    @Autowired
    OutboxTable outbox;

    @Autowired
    CaughtMails caught;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    final String address = TypedId.fresh() + "@example.org";

    @Test
    void sendsAMailInTheRecipientsLanguageAndKeepsNothingOfIt() {
        transaction.executeWithoutResult(status -> outbox.enqueue(sample(Language.KY, List.of())));

        await().untilAsserted(() -> assertThat(caught.newest(address, 10)).hasSize(1));
        var mail = caught.newest(address, 10).getFirst();
        assertThat(mail.subject()).isEqualTo("Саламатсызбы, Өмүров Жаныбек");
        assertThat(mail.text()).contains("3 жооп", "/ky/inbox", "Саламаттык сактоо министрлиги");
        assertThat(mail.html()).contains("3 жооп", "/ky/inbox").doesNotContain("<script");
        await().untilAsserted(() -> assertThat(rows()).isZero());
    }

    @Test
    void sendsNothingOfATransactionThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            outbox.enqueue(sample(Language.RU, List.of()));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> outbox.enqueue(sample(Language.EN, List.of())));

        await().untilAsserted(() -> assertThat(caught.newest(address, 10)).hasSize(1));
        assertThat(caught.newest(address, 10).getFirst().subject()).startsWith("Hello");
    }

    @Test
    void carriesAttachments() {
        var file = new Mail.Attachment(
                "invitation.ics",
                "text/calendar; method=REQUEST; charset=UTF-8",
                "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8));
        transaction.executeWithoutResult(status -> outbox.enqueue(sample(Language.RU, List.of(file))));

        await().untilAsserted(() -> assertThat(caught.newest(address, 10)).hasSize(1));
        assertThat(caught.newest(address, 10).getFirst().files())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.name()).isEqualTo("invitation.ics");
                    assertThat(one.contentType()).contains("method=REQUEST");
                    assertThat(one.content()).asString().isEqualTo("BEGIN:VCALENDAR");
                });
    }

    @Test
    void emptiesWhatItGivesUp() {
        var id = TypedId.fresh();
        jdbc.sql("""
                        insert into outgoing_mail
                            (id, state, address, language, zone, template, model, next_try, created_at)
                        values (?, 'WAITING', ?, 'ru', 'Asia/Bishkek', 'mail/sample', '{}', now() + interval '1 day', now())
                        """).params(id, address).update();
        var before = outbox.standing().dead();

        outbox.dead(id, "message-554");

        assertThat(rows()).isZero();
        assertThat(outbox.standing().dead()).isEqualTo(before + 1);
    }

    private Mail sample(Language language, List<Mail.Attachment> attachments) {
        var to = new Mail.Recipient(address, language, ZoneId.of("Europe/Berlin"), null);
        return new Mail(to, "mail/sample", Map.of("who", "Өмүров Жаныбек", "count", 3), attachments);
    }

    private int rows() {
        return jdbc.sql("select count(*) from outgoing_mail where address = ?")
                .param(address)
                .query(Integer.class)
                .single();
    }
}
