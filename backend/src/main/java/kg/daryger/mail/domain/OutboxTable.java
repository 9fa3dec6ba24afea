package kg.daryger.mail.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.daryger.mail.Mail;
import kg.daryger.mail.Outbox;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Language;
import kg.daryger.shared.TypedId;
import kg.daryger.shared.postgres.PostgresNotify;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The outbox's table: a mail is a row from its enqueuing until it is sent. */
@Component
public class OutboxTable implements Outbox {

    static final String CHANNEL = "daryger_mail";

    private static final TypeReference<Map<String, Object>> MODEL = new TypeReference<>() {};
    private static final String LEASE = """
            update outgoing_mail set tries = tries + 1,
                next_try = :now + make_interval(mins => least(power(2, tries), 360)::int)
            where id in (select id from outgoing_mail where state = 'WAITING' and next_try <= :now
                order by next_try limit 10 for update skip locked)
            returning id, address, account_id, language, zone, template, model::text as model, tries
            """;

    private final JdbcClient jdbc;
    private final PostgresNotify notify;
    private final JsonMapper json;
    private final Clock clock;

    OutboxTable(JdbcClient jdbc, PostgresNotify notify, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.notify = notify;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(Mail mail) {
        var id = TypedId.fresh();
        var to = mail.to();
        jdbc.sql("""
                        insert into outgoing_mail
                            (id, state, address, account_id, language, zone, template, model, next_try, created_at)
                        values (:id, 'WAITING', :address, :account, :language, :zone, :template, :model::jsonb, :now, :now)
                        """)
                .param("id", id)
                .param("address", to.address())
                .param("account", to.account() == null ? null : to.account().value(), java.sql.Types.OTHER)
                .param("language", to.language().code())
                .param("zone", to.zone().getId())
                .param("template", mail.template())
                .param("model", json.writeValueAsString(mail.model()))
                .param("now", now())
                .update();
        for (int position = 0; position < mail.attachments().size(); position++) {
            attach(id, position, mail.attachments().get(position));
        }
        notify.send(CHANNEL, "");
    }

    private void attach(UUID mail, int position, Mail.Attachment attachment) {
        jdbc.sql(
                        "insert into outgoing_attachment (mail_id, position, name, content_type, content) values (?, ?, ?, ?, ?)")
                .params(mail, position, attachment.name(), attachment.contentType(), attachment.content())
                .update();
    }

    /**
     * Takes mails that are due. Each one's next try is moved ahead first: when this node dies while sending, another one
     * tries again; a mail may so arrive twice, never not at all.
     */
    @Transactional
    List<Leased> lease() {
        return jdbc
                .sql(LEASE)
                .param("now", now())
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    var account = row.getObject("account_id", UUID.class);
                    var to = new Mail.Recipient(
                            row.getString("address"),
                            Language.of(row.getString("language")),
                            ZoneId.of(row.getString("zone")),
                            account == null ? null : new AccountId(account));
                    var model = json.readValue(row.getString("model"), MODEL);
                    return new Leased(
                            id, row.getInt("tries"), new Mail(to, row.getString("template"), model, List.of()));
                })
                .list()
                .stream()
                .map(one -> one.with(attachments(one.id())))
                .toList();
    }

    private List<Mail.Attachment> attachments(UUID mail) {
        return jdbc.sql(
                        "select name, content_type, content from outgoing_attachment where mail_id = ? order by position")
                .param(mail)
                .query(Mail.Attachment.class)
                .list();
    }

    @Transactional
    void gone(UUID id) {
        jdbc.sql("delete from outgoing_mail where id = ?").param(id).update();
    }

    /** It will never be sent: what stays is that there was one, and why. */
    @Transactional
    void dead(UUID id, String failure) {
        jdbc.sql("""
                        update outgoing_mail set state = 'DEAD', address = null, account_id = null, model = null,
                            next_try = null, failure = :failure where id = :id
                        """).param("failure", failure).param("id", id).update();
        jdbc.sql("delete from outgoing_attachment where mail_id = ?").param(id).update();
    }

    @Transactional
    void failed(UUID id, String failure) {
        jdbc.sql("update outgoing_mail set failure = ? where id = ?")
                .params(failure, id)
                .update();
    }

    /** What waits and what was given up, for administrators. */
    public Standing standing() {
        return jdbc.sql("""
                        select count(*) filter (where state = 'WAITING') as waiting,
                            count(*) filter (where state = 'DEAD') as dead,
                            extract(epoch from :now - min(created_at) filter (where state = 'WAITING'))::bigint as oldest
                        from outgoing_mail
                        """)
                .param("now", now())
                .query((row, number) -> new Standing(
                        row.getInt("waiting"), row.getInt("dead"), Duration.ofSeconds(row.getLong("oldest"))))
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** @param tries this one included */
    record Leased(UUID id, int tries, Mail mail) {

        Leased with(List<Mail.Attachment> attachments) {
            return new Leased(id, tries, new Mail(mail.to(), mail.template(), mail.model(), attachments));
        }
    }

    /** @param oldest age of the oldest waiting mail, zero when none waits */
    public record Standing(int waiting, int dead, Duration oldest) {}
}
