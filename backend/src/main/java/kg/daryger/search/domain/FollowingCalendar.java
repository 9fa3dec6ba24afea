package kg.daryger.search.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import kg.daryger.change.Changes;
import kg.daryger.doctor.CalendarTurn;
import kg.daryger.doctor.DoctorCalendar;
import kg.daryger.offer.Offers;
import kg.daryger.search.document.DoctorDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents say what is true today: in which months there is time, whose clock a traveller lives by, how old a confirmation
 * is. Those of whom something else is true only because time went on are announced through the change feed, so that every
 * engine on every node takes them anew. What went by while nothing ran is made up for.
 */
@Component
class FollowingCalendar {

    private final DoctorCalendar calendar;
    private final Offers offers;
    private final Changes changes;
    private final JdbcClient jdbc;
    private final Clock clock;

    FollowingCalendar(DoctorCalendar calendar, Offers offers, Changes changes, JdbcClient jdbc, Clock clock) {
        this.calendar = calendar;
        this.offers = offers;
        this.changes = changes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    void follow() {
        var after = jdbc.sql("select followed_until from search_calendar for update")
                .query(Timestamp.class)
                .single()
                .toInstant();
        var until = clock.instant();
        if (!until.isAfter(after)) {
            return;
        }
        announce(new CalendarTurn(after, until, DoctorDocument.AGES));
        followed(until);
    }

    private void announce(CalendarTurn turn) {
        var ids = new HashSet<UUID>();
        calendar.turnedBy(turn).forEach(doctor -> ids.add(doctor.value()));
        if (turn.newMonth()) {
            // the months of offers are the doctor's too
            offers.open().forEach(offer -> ids.add(offer.lead().value()));
        }
        changes.touched("doctor", ids);
    }

    private void followed(Instant until) {
        jdbc.sql("update search_calendar set followed_until = ?")
                .param(Timestamp.from(until))
                .update();
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        RecurringTask<Void> searchFollowsTheCalendar(FollowingCalendar following) {
            return Tasks.recurring("search-follows-the-calendar", FixedDelay.of(Duration.ofHours(1)))
                    .execute((instance, context) -> following.follow());
        }
    }
}
