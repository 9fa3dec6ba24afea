package kg.daryger.doctor.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of invited persons. */
@Component
class Invitations {

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param country as the officer knows it, null: unknown
     * @param specialty as the officer knows it, null: unknown
     */
    record Row(
            UUID id,
            AccountId account,
            PersonId person,
            @Nullable String country,
            @Nullable String specialty,
            AccountId invitedBy,
            Instant invitedAt,
            Instant expiresAt) {}

    /** Inviting again renews the ninety days; who has a profile needs no invitation. */
    void save(Row row) {
        jdbc.sql("""
                        insert into doctor_invitation (id, account_id, person_id, country, specialty, invited_by, invited_at, expires_at)
                        select :id, :account, :person, :country, :specialty, :by, :at, :expires
                        where not exists (select 1 from doctor_profile where person_id = :person and state <> 'CLOSED')
                        on conflict (account_id) do update set country = excluded.country, specialty = excluded.specialty,
                            invited_by = excluded.invited_by, invited_at = excluded.invited_at, expires_at = excluded.expires_at,
                            claimed_at = null
                        """)
                .param("id", row.id())
                .param("account", row.account().value())
                .param("person", row.person().value())
                .param("country", row.country())
                .param("specialty", row.specialty())
                .param("by", row.invitedBy().value())
                .param("at", Timestamp.from(row.invitedAt()))
                .param("expires", Timestamp.from(row.expiresAt()))
                .update();
    }

    Row get(UUID id) {
        return jdbc.sql("select * from doctor_invitation where id = :id and claimed_at is null for update")
                .param("id", id)
                .query((row, number) -> row(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    Optional<Row> of(AccountId account) {
        return jdbc.sql("select * from doctor_invitation where account_id = :account and claimed_at is null")
                .param("account", account.value())
                .query((row, number) -> row(row))
                .optional();
    }

    void claimed(AccountId account, Instant at) {
        jdbc.sql("update doctor_invitation set claimed_at = :at where account_id = :account and claimed_at is null")
                .param("at", Timestamp.from(at))
                .param("account", account.value())
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from doctor_invitation where id = :id").param("id", id).update();
    }

    List<UUID> expired(Instant now) {
        return jdbc.sql("select id from doctor_invitation where claimed_at is null and expires_at <= :now limit 500")
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    /** Open ones, the latest first. */
    Paged<Row> open(PageAsked page) {
        var rows = jdbc.sql("""
                        select * from doctor_invitation where claimed_at is null
                        order by invited_at desc, id offset :offset limit :size
                        """)
                .param("offset", page.offset())
                .param("size", page.size())
                .query((row, number) -> row(row))
                .list();
        var total = jdbc.sql("select count(*) from doctor_invitation where claimed_at is null")
                .query(Long.class)
                .single();
        return new Paged<>(rows, page.page(), page.size(), total);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("country"),
                row.getString("specialty"),
                new AccountId(row.getObject("invited_by", UUID.class)),
                row.getTimestamp("invited_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }
}
