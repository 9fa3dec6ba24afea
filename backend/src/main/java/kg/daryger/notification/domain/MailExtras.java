package kg.daryger.notification.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kg.daryger.agenda.EventId;
import kg.daryger.calendar.Calendars;
import kg.daryger.mail.Mail;
import kg.daryger.matching.AnswerLinks;
import kg.daryger.matching.ProposalId;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What makes a mail more than words: the link that answers in one step, the event for the calendar. */
@Component
class MailExtras {

    private static final Set<Matter> ANSWERED_IN_ONE_STEP =
            Set.of(Matter.INVITATION_RECEIVED, Matter.APPLICATION_RECEIVED, Matter.SUGGESTION_RECEIVED);
    private static final Set<Matter> ENTER_THE_CALENDAR =
            Set.of(Matter.EVENT_SCHEDULED, Matter.EVENT_MOVED, Matter.EVENT_CANCELLED);

    private final AnswerLinks answers;
    private final Calendars calendars;
    private final Texts texts;
    private final String publicUrl;

    MailExtras(
            AnswerLinks answers, Calendars calendars, Texts texts, @Value("${daryger.public-url}") String publicUrl) {
        this.answers = answers;
        this.calendars = calendars;
        this.texts = texts;
        this.publicUrl = publicUrl;
    }

    String address(String page, Language language) {
        return publicUrl + "/" + language.code() + page;
    }

    String topic(Topic topic, Language language) {
        return texts.text(language, "notification.topic." + topic.name().toLowerCase(Locale.ROOT));
    }

    /** The signed page that answers a proposal without signing in; empty for everything else. */
    String answer(Notice notice, AccountId account, Language language) {
        return Optional.ofNullable(notice.params().get("proposal"))
                .filter(proposal -> ANSWERED_IN_ONE_STEP.contains(notice.matter()))
                .map(ProposalId::of)
                .map(proposal -> address("/answer/" + answers.token(proposal, account), language))
                .orElse("");
    }

    List<Mail.Attachment> files(Notice notice, AccountId account) {
        return Optional.ofNullable(notice.params().get("event"))
                .filter(event -> ENTER_THE_CALENDAR.contains(notice.matter()))
                .map(EventId::of)
                .flatMap(event -> calendars.invitation(event, account))
                .map(List::of)
                .orElse(List.of());
    }
}
