package kg.daryger.notification.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The inboxes' table. */
@Component
class Inbox {

    private static final TypeReference<Map<String, String>> PARAMS = new TypeReference<>() {};
    private static final String COLUMNS = "id, matter, params::text as params, at, read_at is not null as read";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Inbox(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Empty when this was told before. */
    Optional<InboxItem> add(AccountId account, Notice notice, boolean digestWaits) {
        var id = TypedId.fresh();
        var added = jdbc.sql("""
                        insert into inbox_item (id, account_id, matter, topic, subject_id, params, at, digest_waits)
                        values (:id, :account, :matter, :topic, :subject, :params::jsonb, :at, :digest)
                        on conflict on constraint inbox_item_once do nothing
                        """)
                .param("id", id)
                .param("account", account.value())
                .param("matter", notice.matter().name())
                .param("topic", notice.matter().topic().name())
                .param("subject", notice.subject())
                .param("params", json.writeValueAsString(notice.params()))
                .param("at", utc(notice.at()))
                .param("digest", digestWaits)
                .update();
        return added == 0
                ? Optional.empty()
                : Optional.of(new InboxItem(id, notice.matter(), notice.params(), notice.at(), false));
    }

    /** Newest first. */
    Paged<InboxItem> list(AccountId account, boolean unreadOnly, PageAsked page) {
        var items = jdbc.sql("select " + COLUMNS + " from inbox_item where account_id = :account"
                        + " and (read_at is null or not :unread) order by at desc, id desc limit :size offset :offset")
                .param("account", account.value())
                .param("unread", unreadOnly)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(this::item)
                .list();
        var total = jdbc.sql(
                        "select count(*) from inbox_item where account_id = :account and (read_at is null or not :unread)")
                .param("account", account.value())
                .param("unread", unreadOnly)
                .query(Long.class)
                .single();
        return new Paged<>(items, page.page(), page.size(), total);
    }

    int unread(AccountId account) {
        return jdbc.sql("select count(*) from inbox_item where account_id = ? and read_at is null")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    /** False when the account has no such item. */
    boolean markRead(AccountId account, UUID id, Instant now) {
        var changed = jdbc.sql("""
                        update inbox_item set read_at = coalesce(read_at, :now)
                        where id = :id and account_id = :account
                        """)
                .param("now", utc(now))
                .param("id", id)
                .param("account", account.value())
                .update();
        return changed > 0;
    }

    int markAllRead(AccountId account, Instant now) {
        return jdbc.sql("update inbox_item set read_at = :now where account_id = :account and read_at is null")
                .param("now", utc(now))
                .param("account", account.value())
                .update();
    }

    List<AccountId> awaitingDigest() {
        return jdbc
                .sql("select distinct account_id from inbox_item where digest_waits")
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    /** Takes what waits for the digest, oldest first; what was read meanwhile needs no mail. */
    List<InboxItem> takeDigest(AccountId account) {
        return jdbc
                .sql("update inbox_item set digest_waits = false where account_id = ? and digest_waits returning "
                        + COLUMNS)
                .param(account.value())
                .query(this::item)
                .list()
                .stream()
                .filter(item -> !item.read())
                .sorted(java.util.Comparator.comparing(InboxItem::at))
                .toList();
    }

    void forget(AccountId account) {
        for (var table : List.of("inbox_item", "mail_preference", "mail_digest")) {
            jdbc.sql("delete from " + table + " where account_id = ?")
                    .param(account.value())
                    .update();
        }
    }

    int forgetBefore(Instant instant) {
        return jdbc.sql("delete from inbox_item where at < ?")
                .param(utc(instant))
                .update();
    }

    private InboxItem item(ResultSet row, int number) throws SQLException {
        return new InboxItem(
                row.getObject("id", UUID.class),
                Matter.valueOf(row.getString("matter")),
                json.readValue(row.getString("params"), PARAMS),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("read"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
