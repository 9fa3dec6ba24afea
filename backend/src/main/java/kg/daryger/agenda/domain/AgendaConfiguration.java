package kg.daryger.agenda.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import kg.daryger.agenda.EventId;
import kg.daryger.live.LiveTopic;
import kg.daryger.shared.IdType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgendaConfiguration {

    @Bean
    IdType<EventId> eventId() {
        return new IdType<>(EventId.class, EventId::new);
    }

    /** An event's page is told that something changed on it. */
    @Bean
    LiveTopic eventTopic(EventAccess access) {
        return new LiveTopic("event", (actor, id) -> access.reads(actor, new EventId(id)));
    }

    @Bean
    RecurringTask<Void> linkReminders(BringingLink bringing) {
        return Tasks.recurring("agenda-link-reminders", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> bringing.remind());
    }

    @Bean
    RecurringTask<Void> publicationDeputies(PublishingEvent publishing) {
        return Tasks.recurring("agenda-publication-deputies", FixedDelay.ofMinutes(30))
                .execute((instance, context) -> publishing.bringInDeputies());
    }

    @Bean
    RecurringTask<Void> useQuestions(ClosingEvent closing) {
        return Tasks.recurring("agenda-use-questions", FixedDelay.ofHours(6))
                .execute((instance, context) -> closing.askUse());
    }

    /** New rules come with a new Java machine: the first run after a start finds them. */
    @Bean
    RecurringTask<Void> zoneRules(RecomputingTimes recomputing) {
        return Tasks.recurring("agenda-zone-rules", FixedDelay.ofHours(24))
                .execute((instance, context) -> recomputing.run());
    }
}
