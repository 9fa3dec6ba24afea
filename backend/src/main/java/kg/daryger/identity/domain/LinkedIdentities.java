package kg.daryger.identity.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sign-ins at other providers that belong to an account here. They are connected while signed in, never because an e-mail
 * is the same: a provider may let people claim addresses.
 */
@Component
public class LinkedIdentities {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    LinkedIdentities(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** The active account that the provider's subject belongs to. */
    @Transactional(readOnly = true)
    public Optional<AccountId> find(Subject subject) {
        return jdbc.sql("""
                        select a.id from external_identity e join account a on a.id = e.account_id
                        where e.issuer = ? and e.subject = ? and a.state = 'ACTIVE'
                        """)
                .params(subject.issuer(), subject.value())
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** @throws ProviderTaken when the subject belongs to another account */
    @Transactional
    public void connect(Actor actor, Subject subject) {
        var account = actor.requireAccount();
        jdbc.sql("""
                        insert into external_identity (issuer, subject, account_id, provider, linked_at)
                        values (:issuer, :subject, :account, :provider, :now) on conflict do nothing
                        """)
                .param("issuer", subject.issuer())
                .param("subject", subject.value())
                .param("account", account.value())
                .param("provider", subject.provider())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (!find(subject).equals(Optional.of(account))) {
            throw new ProviderTaken();
        }
        audit.record(AuditEntry.of(actor, "identity.provider-connected", "account", account.value())
                .change("provider", null, subject.provider()));
    }

    @Transactional
    public void disconnect(Actor actor, String provider) {
        var account = actor.requireAccount();
        var gone = jdbc.sql("delete from external_identity where account_id = ? and provider = ?")
                .params(account.value(), provider)
                .update();
        if (gone > 0) {
            audit.record(AuditEntry.of(actor, "identity.provider-disconnected", "account", account.value())
                    .change("provider", provider, null));
        }
    }

    /** @param provider the registration's id in our configuration */
    public record Subject(String provider, String issuer, String value) {}
}
