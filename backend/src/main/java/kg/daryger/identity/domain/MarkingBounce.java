package kg.daryger.identity.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.identity.Bounces;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks an address that bounced, so that nothing more is sent there. */
@Component
class MarkingBounce implements Bounces {

    private final JdbcClient jdbc;
    private final Audit audit;

    MarkingBounce(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    @Transactional
    public boolean bounced(AccountId account, Instant at) {
        var marked = jdbc.sql("""
                        update account set bounced_at = :at, version = version + 1
                        where id = :id and bounced_at is null and email is not null
                            and (email_verified_at is null or email_verified_at <= :at)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", account.value())
                .update();
        if (marked > 0) {
            audit.record(AuditEntry.of(Actor.system(), "account.bounced", "account", account.value()));
        }
        return marked > 0;
    }
}
