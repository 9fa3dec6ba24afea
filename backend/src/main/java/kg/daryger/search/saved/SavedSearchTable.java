package kg.daryger.search.saved;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.change.ChangePosition;
import kg.daryger.search.SavedSearchId;
import kg.daryger.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of saved searches: whose, what, and when they were last looked at. */
@Component
class SavedSearchTable {

    private static final String SELECT = """
            select s.id, s.account_id, s.title, s.scope, s.query, s.alert, s.created_at,
                (select count(*) from saved_search_match m where m.saved_search_id = s.id and m.fresh) as fresh
            from saved_search s
            """;

    private final JdbcClient jdbc;

    SavedSearchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    List<SavedSearch> of(AccountId account) {
        return jdbc.sql(SELECT + " where s.account_id = ? order by s.id desc")
                .param(account.value())
                .query(SavedSearchTable::search)
                .list();
    }

    Optional<SavedSearch> find(SavedSearchId id) {
        return jdbc.sql(SELECT + " where s.id = ?")
                .param(id.value())
                .query(SavedSearchTable::search)
                .optional();
    }

    void insert(SavedSearch search, LocalDate today) {
        jdbc.sql("""
                        insert into saved_search (id, account_id, title, scope, query, alert, created_at, digest_on)
                        values (:id, :account, :title, :scope, :query, :alert, :now, :today)
                        """)
                .param("id", search.id().value())
                .param("account", search.account().value())
                .param("title", search.title())
                .param("scope", search.scope().name())
                .param("query", search.query())
                .param("alert", search.alert().name())
                .param("now", search.createdAt().atOffset(ZoneOffset.UTC))
                .param("today", Date.valueOf(today))
                .update();
    }

    /** A changed question is looked at anew. */
    void update(SavedSearch search) {
        jdbc.sql("""
                        update saved_search set title = :title, scope = :scope, query = :query, alert = :alert,
                            checked_tx = 0, checked_row = 0
                        where id = :id
                        """)
                .param("id", search.id().value())
                .param("title", search.title())
                .param("scope", search.scope().name())
                .param("query", search.query())
                .param("alert", search.alert().name())
                .update();
    }

    void delete(SavedSearchId id) {
        jdbc.sql("delete from saved_search where id = ?").param(id.value()).update();
    }

    void deleteOf(AccountId account) {
        jdbc.sql("delete from saved_search where account_id = ?")
                .param(account.value())
                .update();
    }

    /** Searches that tell at once and have not been looked at since the index moved. */
    List<SavedSearchId> dueAtOnce(ChangePosition upTo) {
        return jdbc.sql("""
                        select id from saved_search
                        where alert = 'AT_ONCE' and (checked_tx, checked_row) < (:tx, :row) order by checked_tx, id
                        """).param("tx", upTo.tx()).param("row", upTo.id()).query(UUID.class).list().stream()
                .map(SavedSearchId::new)
                .toList();
    }

    /** Holds it until the transaction ends; empty when another node has it, or it is not due any more. */
    Optional<SavedSearch> holdAtOnce(SavedSearchId id, ChangePosition upTo) {
        return jdbc.sql(SELECT + """
                        where s.id = :id and s.alert = 'AT_ONCE' and (s.checked_tx, s.checked_row) < (:tx, :row)
                        for update of s skip locked
                        """)
                .param("id", id.value())
                .param("tx", upTo.tx())
                .param("row", upTo.id())
                .query(SavedSearchTable::search)
                .optional();
    }

    void lookedAt(SavedSearchId id, ChangePosition upTo) {
        jdbc.sql("update saved_search set checked_tx = :tx, checked_row = :row where id = :id")
                .param("tx", upTo.tx())
                .param("row", upTo.id())
                .param("id", id.value())
                .update();
    }

    /** Whose daily searches may be due on the latest day that it is anywhere. */
    List<AccountId> withDaily(LocalDate latest) {
        return jdbc
                .sql("select distinct account_id from saved_search where alert = 'DAILY' and digest_on < ?")
                .param(Date.valueOf(latest))
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    /** Holds the account's searches that were not told on that day or later; none when another node has them. */
    List<SavedSearch> holdDaily(AccountId account, LocalDate day) {
        return jdbc.sql(SELECT + """
                        where s.account_id = :account and s.alert = 'DAILY' and s.digest_on < :day
                        order by s.id for update of s skip locked
                        """)
                .param("account", account.value())
                .param("day", Date.valueOf(day))
                .query(SavedSearchTable::search)
                .list();
    }

    void toldOn(SavedSearchId id, LocalDate day) {
        jdbc.sql("update saved_search set digest_on = :day where id = :id")
                .param("day", Date.valueOf(day))
                .param("id", id.value())
                .update();
    }

    private static SavedSearch search(ResultSet row, int number) throws SQLException {
        return new SavedSearch(
                new SavedSearchId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("title"),
                Scope.valueOf(row.getString("scope")),
                row.getString("query"),
                Alert.valueOf(row.getString("alert")),
                row.getInt("fresh"),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("created_at", OffsetDateTime.class).toInstant();
    }
}
