package kg.daryger.notification.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventCancelled;
import kg.daryger.agenda.EventMoved;
import kg.daryger.agenda.EventScheduled;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.LinkDue;
import kg.daryger.agenda.Participants;
import kg.daryger.agenda.Reach;
import kg.daryger.agenda.UseAnswered;
import kg.daryger.agenda.UseAsked;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those who take part what becomes of an event. */
@Component
class EventNews {

    private final Agenda agenda;
    private final Recipients recipients;
    private final Participants participants;
    private final Telling telling;

    EventNews(Agenda agenda, Recipients recipients, Participants participants, Telling telling) {
        this.agenda = agenda;
        this.recipients = recipients;
        this.participants = participants;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(EventScheduled scheduled) {
        agenda.find(scheduled.event()).ifPresent(event -> {
            tellAll(event, Matter.EVENT_SCHEDULED, scheduled.at());
            if (event.reach() != Reach.INVITED) {
                telling.tell(
                        together(event, Matter.EVENT_OPEN, scheduled.at()).to(Side.INSTITUTION),
                        recipients.staffElsewhere(event.hosts()));
            }
        });
    }

    @ApplicationModuleListener
    void on(EventMoved moved) {
        agenda.find(moved.event()).ifPresent(event -> tellAll(event, Matter.EVENT_MOVED, moved.at()));
    }

    @ApplicationModuleListener
    void on(EventCancelled cancelled) {
        agenda.find(cancelled.event()).ifPresent(event -> tellAll(event, Matter.EVENT_CANCELLED, cancelled.at()));
    }

    @ApplicationModuleListener
    void on(LinkDue due) {
        agenda.find(due.event()).ifPresent(event -> {
            var person = event.linkPerson() != null ? event.linkPerson() : event.createdBy();
            if (person != null) {
                telling.tell(notice(event, Matter.LINK_DUE, due.at()).to(Side.OWN), Set.of(person));
            }
        });
    }

    @ApplicationModuleListener
    void on(UseAsked asked) {
        agenda.find(asked.event())
                .ifPresent(event -> telling.tell(
                        notice(event, Matter.USE_ASKED, asked.at()).to(Side.INSTITUTION),
                        recipients.staff(event.hosts())));
    }

    @ApplicationModuleListener
    void on(UseAnswered answered) {
        agenda.find(answered.event())
                .ifPresent(event -> telling.tell(
                        notice(event, Matter.USE_ANSWERED, answered.at()).to(Side.DOCTOR),
                        recipients.doctors(event.speakers())));
    }

    private void tellAll(EventView event, Matter matter, Instant at) {
        telling.tell(together(event, matter, at).to(Side.DOCTOR), recipients.doctors(event.speakers()));
        telling.tell(together(event, matter, at).to(Side.INSTITUTION), recipients.staff(event.hosts()));
        telling.tell(notice(event, matter, at).to(Side.OWN), participants.seatHolders(event.id()));
    }

    /** What happens to many of a series at once is told once: the subject is the series, the instant the same. */
    private static Notice together(EventView event, Matter matter, Instant at) {
        var subject = event.series() == null ? event.id().value() : event.series();
        return new Notice(matter, subject, Map.of(), at).with("event", event.id());
    }

    private static Notice notice(EventView event, Matter matter, Instant at) {
        return Notice.of(matter, event.id(), at).with("event", event.id());
    }
}
