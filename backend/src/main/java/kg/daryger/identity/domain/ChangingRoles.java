package kg.daryger.identity.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Grants and revokes the roles that identity keeps. Who loses one is signed out everywhere. */
@Component
class ChangingRoles {

    /** HEAD and COORDINATOR are memberships that the institution module keeps; the other two hold by themselves. */
    private static final Set<Role> KEPT_ELSEWHERE = Set.of(Role.VISITOR, Role.MEMBER, Role.HEAD, Role.COORDINATOR);

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;
    private final EndingAccess access;

    ChangingRoles(JdbcClient jdbc, Audit audit, Clock clock, EndingAccess access) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.access = access;
    }

    @Transactional
    void grant(AccountId account, Role role, Actor by) {
        requireKeptHere(role);
        var granted = jdbc.sql("""
                        insert into account_role (account_id, role, granted_at, granted_by)
                        values (:account, :role, :now, :by) on conflict do nothing
                        """)
                .param("account", account.value())
                .param("role", role.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.account() == null ? null : by.account().value())
                .update();
        if (granted == 1) {
            audit.record(AuditEntry.of(by, "identity.role-granted", "account", account.value())
                    .change("role", null, role.name()));
        }
    }

    @Transactional
    void revoke(AccountId account, Role role, Actor by) {
        requireKeptHere(role);
        if (role == Role.ADMINISTRATOR) {
            requireAnotherAdministrator(account);
        }
        var revoked = jdbc.sql("delete from account_role where account_id = ? and role = ?")
                .params(account.value(), role.name())
                .update();
        if (revoked == 1) {
            access.endSessions(account);
            audit.record(AuditEntry.of(by, "identity.role-revoked", "account", account.value())
                    .change("role", role.name(), null));
        }
    }

    /** Somebody has to be left who can let others in. @throws LastAdministrator when the account is the only one */
    void requireAnotherAdministrator(AccountId account) {
        var administrators = jdbc.sql("""
                        select a.id from account_role r join account a on a.id = r.account_id
                        where r.role = 'ADMINISTRATOR' and a.state = 'ACTIVE' for update
                        """)
                .query((row, number) -> row.getObject("id", java.util.UUID.class))
                .set();
        if (administrators.equals(Set.of(account.value()))) {
            throw new LastAdministrator();
        }
    }

    static boolean keptHere(Role role) {
        return !KEPT_ELSEWHERE.contains(role);
    }

    private static void requireKeptHere(Role role) {
        if (!keptHere(role)) {
            throw new IllegalArgumentException(role + " is not kept by identity");
        }
    }
}
