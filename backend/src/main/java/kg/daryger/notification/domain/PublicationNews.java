package kg.daryger.notification.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.PublicationAsked;
import kg.daryger.agenda.PublicationDecided;
import kg.daryger.agenda.PublicationOverdue;
import kg.daryger.shared.Role;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells officers what they are asked to publish, and organisers what was decided. */
@Component
class PublicationNews {

    private final Agenda agenda;
    private final Recipients recipients;
    private final Telling telling;

    PublicationNews(Agenda agenda, Recipients recipients, Telling telling) {
        this.agenda = agenda;
        this.recipients = recipients;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(PublicationAsked asked) {
        var notice =
                Notice.of(Matter.PUBLICATION_ASKED, asked.event(), asked.at()).with("event", asked.event());
        telling.tell(notice.to(Side.MINISTRY), recipients.holding(Role.SCHEDULER, Role.PROGRAMME_MANAGER));
    }

    @ApplicationModuleListener
    void on(PublicationOverdue overdue) {
        var notice = Notice.of(Matter.PUBLICATION_OVERDUE, overdue.event(), overdue.at())
                .with("event", overdue.event());
        telling.tell(notice.to(Side.MINISTRY), Set.of(overdue.deputy()));
    }

    @ApplicationModuleListener
    void on(PublicationDecided decided) {
        agenda.find(decided.event()).ifPresent(event -> {
            var people = new LinkedHashSet<>(recipients.staff(event.hosts()));
            if (event.createdBy() != null) {
                people.add(event.createdBy());
            }
            var notice = Notice.of(Matter.PUBLICATION_DECIDED, event.id(), decided.at())
                    .with("event", event.id())
                    .with("state", decided.published() ? "PUBLISHED" : "RETURNED");
            telling.tell(notice.to(Side.OWN), people);
        });
    }
}
