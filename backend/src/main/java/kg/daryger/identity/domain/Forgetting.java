package kg.daryger.identity.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import kg.daryger.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drops what is kept no longer: used links, old drafts, counts of tries, names of people who left. */
@Component
class Forgetting {

    private static final Duration LINKS = Duration.ofDays(7);
    private static final Duration WISHES = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final PersonalLinks links;
    private final Drafts drafts;
    private final ErasingPerson erasing;
    private final Clock clock;

    Forgetting(JdbcClient jdbc, PersonalLinks links, Drafts drafts, ErasingPerson erasing, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.drafts = drafts;
        this.erasing = erasing;
        this.clock = clock;
    }

    @Transactional
    void forget(Retention retention) {
        links.dropOld(LINKS);
        jdbc.sql("delete from address_change where expires_at < ?")
                .param(before(Duration.ZERO))
                .update();
        drafts.dropOld(retention.drafts());
        jdbc.sql("delete from requested_link where asked_at < ?")
                .param(before(WISHES))
                .update();
        jdbc.sql("delete from limit_bucket where expires_at < ?")
                .param(clock.millis())
                .update();
        jdbc.sql("""
                        select a.person_id from account a join person p on p.id = a.person_id
                        where a.state = 'CLOSED' and a.closed_at < ? and (p.name_latin is null or p.name_latin <> '—')
                        """)
                .param(before(retention.closedAccounts()))
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list()
                .forEach(erasing::namesOf);
    }

    private Timestamp before(Duration age) {
        return Timestamp.from(clock.instant().minus(age));
    }
}
