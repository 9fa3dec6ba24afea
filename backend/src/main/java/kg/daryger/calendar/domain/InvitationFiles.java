package kg.daryger.calendar.domain;

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
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.springframework.stereotype.Component;

/** Makes the invitations that mails carry. */
@Component
class InvitationFiles implements Calendars {

    private final Agenda agenda;
    private final Accounts accounts;
    private final CalendarWords words;
    private final CalendarFile file;

    InvitationFiles(Agenda agenda, Accounts accounts, CalendarWords words, CalendarFile file) {
        this.agenda = agenda;
        this.accounts = accounts;
        this.words = words;
        this.file = file;
    }

    @Override
    public Optional<Mail.Attachment> invitation(EventId event, AccountId attendee) {
        return agenda.find(event)
                .filter(found -> found.status() != EventStatus.DRAFT)
                .flatMap(found -> accounts.contact(attendee).map(contact -> attachment(found, contact)));
    }

    private Mail.Attachment attachment(EventView event, Contact contact) {
        var method = event.status() == EventStatus.CANCELLED ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        var content = file.mailed(words.word(event, contact.language()), method, contact.email());
        return new Mail.Attachment("daryger.ics", "text/calendar; charset=UTF-8; method=" + method.getValue(), content);
    }
}
