package kg.daryger.calendar.domain;

import java.util.List;
import java.util.Optional;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.calendar.Calendars;
import kg.daryger.identity.Accounts;
import kg.daryger.identity.Accounts.Contact;
import kg.daryger.mail.Mail;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actors;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.springframework.stereotype.Component;

/** Makes the invitations that mails carry. */
@Component
class InvitationFiles implements Calendars {

    private final Agenda agenda;
    private final Accounts accounts;
    private final Actors actors;
    private final CalendarWords words;
    private final CalendarFile file;

    InvitationFiles(Agenda agenda, Accounts accounts, Actors actors, CalendarWords words, CalendarFile file) {
        this.agenda = agenda;
        this.accounts = accounts;
        this.actors = actors;
        this.words = words;
        this.file = file;
    }

    @Override
    public Optional<Mail.Attachment> invitation(EventId event, AccountId attendee) {
        return agenda.find(event)
                .filter(found -> found.status() != EventStatus.DRAFT)
                .flatMap(found -> accounts.contact(attendee).map(contact -> attachment(found, attendee, contact)));
    }

    /**
     * Of a series all that stand, or all that are called off, for those who lead it: a mail about one brings the calendar up
     * to date. Whoever has a seat gets the one that it is in.
     */
    private List<EventView> together(EventView event, AccountId attendee) {
        var series = event.series();
        var leads = agenda.seenBy(actors.of(attendee), event.id())
                .filter(seen -> seen.manages() || seen.speaks())
                .isPresent();
        if (series == null || !leads) {
            return List.of(event);
        }
        var over = event.status() == EventStatus.CANCELLED;
        return agenda.ofSeries(series).stream()
                .filter(one -> one.status() != EventStatus.DRAFT)
                .filter(one -> over == (one.status() == EventStatus.CANCELLED))
                .toList();
    }

    private Mail.Attachment attachment(EventView event, AccountId attendee, Contact contact) {
        var method = event.status() == EventStatus.CANCELLED ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        var entries = together(event, attendee).stream()
                .map(one -> words.word(one, contact.language()))
                .toList();
        var content = file.mailed(entries, method, contact.email());
        return new Mail.Attachment("daryger.ics", "text/calendar; charset=UTF-8; method=" + method.getValue(), content);
    }
}
