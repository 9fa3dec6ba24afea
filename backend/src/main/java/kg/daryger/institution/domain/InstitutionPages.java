package kg.daryger.institution.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kg.daryger.identity.Accounts;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.Institutions;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Read models of the module's own screens. */
@Component
public class InstitutionPages {

    private final StoredInstitutions stored;
    private final Institutions institutions;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    InstitutionPages(StoredInstitutions stored, Institutions institutions, Accounts accounts, JdbcClient jdbc) {
        this.stored = stored;
        this.institutions = institutions;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** @throws NotFound for an unknown institution */
    public Page page(InstitutionId id) {
        var view = institutions.find(id).orElseThrow(NotFound::new);
        var own = stored.findById(id).orElseThrow(NotFound::new);
        return new Page(view, own.version(), own.zone(), own.headOkRequired(), own.page());
    }

    /** Staff of the institution, for its staff. */
    public List<Member> people(InstitutionId id, Actor reader) {
        institutions.requireActingFor(reader, id);
        return jdbc.sql("""
                        select id, account_id, role, written_name, since from membership
                        where institution_id = :id and ended_at is null order by role desc, since
                        """)
                .param("id", id.value())
                .query((row, number) -> member(row, reader))
                .list();
    }

    private Member member(ResultSet row, Actor reader) throws SQLException {
        var account = new AccountId(row.getObject("account_id", UUID.class));
        var role = StaffRole.valueOf(row.getString("role"));
        @Nullable String written = row.getString("written_name");
        return new Member(
                new MembershipId(row.getObject("id", UUID.class)),
                role,
                written != null ? written : nameOf(account, reader.language()),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                account.equals(reader.account()));
    }

    /** The name as its owner entered it, empty when there is none any more. */
    public String nameOf(AccountId account, Language language) {
        return accounts.contact(account)
                .map(Accounts.Contact::person)
                .map((PersonId person) -> accounts.names(List.of(person)).get(person))
                .map(name -> name.shownIn(language))
                .orElse("");
    }

    /**
     * @param version for If-Match
     * @param zone IANA zone of its clocks
     */
    public record Page(
            InstitutionView institution, int version, String zone, boolean headOkRequired, PageContent content) {}

    /**
     * @param name as the head wrote it, for a head as the person entered it
     * @param self it is the reader
     */
    public record Member(MembershipId id, StaffRole role, String name, Instant since, boolean self) {}
}
