package kg.daryger.calendar;

import java.util.Optional;
import kg.daryger.agenda.EventId;
import kg.daryger.mail.Mail;
import kg.daryger.shared.AccountId;

/** What other modules may ask of calendars. */
public interface Calendars {

    /**
     * The event as a file for a mail: mail programs offer to enter it, replace what an earlier one entered, and take it out
     * when the event is cancelled. Empty for a draft, and for somebody who can't be written to.
     */
    Optional<Mail.Attachment> invitation(EventId event, AccountId attendee);
}
