package kg.daryger.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as the administrator sees them: no names, no profile, no documents. */
@Component
public class AccountSearch {

    private static final String FOUND = """
            from account a where (:query = '' or a.id::text = :query or a.email like :prefix escape '\\')
            and (:state = '' or a.state = :state)
            and (:role = '' or exists (select 1 from account_role r where r.account_id = a.id and r.role = :role))
            """;

    private final JdbcClient jdbc;

    AccountSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Paged<Row> find(Asked asked, PageAsked page) {
        var total =
                statement("select count(*) " + FOUND, asked).query(Long.class).single();
        var rows = statement("""
                        select a.id, a.email, a.state, a.language, a.created_at, a.closed_at, a.bounced_at is not null as bounced,
                            array(select r.role from account_role r where r.account_id = a.id order by r.role) as roles
                        """ + FOUND + " order by a.created_at desc, a.id limit :size offset :offset", asked)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> new Row(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("email"),
                        Objects.requireNonNull(row.getString("state")),
                        List.of((String[]) row.getArray("roles").getArray()).stream()
                                .map(Role::valueOf)
                                .toList(),
                        row.getBoolean("bounced"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
        return new Paged<>(rows, page.page(), page.size(), total);
    }

    private JdbcClient.StatementSpec statement(String sql, Asked asked) {
        var query = asked.query().strip().toLowerCase(Locale.ROOT);
        return jdbc.sql(sql)
                .param("query", query)
                .param("prefix", query.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("state", asked.state())
                .param("role", Optional.ofNullable(asked.role()).map(Enum::name).orElse(""));
    }

    /**
     * @param query an account's id or the beginning of an address
     * @param state INVITED, ACTIVE, LOCKED, CLOSED or empty for all
     */
    public record Asked(
            String query, String state, @Nullable Role role) {}

    /** @param bounced mail to the address came back */
    public record Row(
            AccountId id, @Nullable String email, String state, List<Role> roles, boolean bounced, Instant createdAt) {}
}
