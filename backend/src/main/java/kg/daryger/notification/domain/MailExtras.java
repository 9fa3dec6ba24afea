package kg.daryger.notification.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            Set.of(Matter.EVENT_SCHEDULED, Matter.SEAT_TAKEN, Matter.EVENT_MOVED, Matter.EVENT_CANCELLED);

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

    /** Links to the signed page that answers a proposal without signing in; none for everything else. */
    List<Map<String, Object>> answers(Notice notice, AccountId account, Worded worded, Language language) {
        var proposal = notice.params().get("proposal");
        if (proposal == null || !ANSWERED_IN_ONE_STEP.contains(notice.matter())) {
            return List.of();
        }
        var page = address("/answer/" + answers.token(ProposalId.of(proposal), account), language);
        var links = new ArrayList<Map<String, Object>>();
        for (int slot = 0; slot < worded.times().size(); slot++) {
            var time = worded.times().get(slot);
            links.add(Map.of("url", page + "?answer=accept&slot=" + slot, "label", label("accept", time, language)));
        }
        links.add(Map.of("url", page + "?answer=other", "label", label("other", "", language)));
        links.add(Map.of("url", page + "?answer=decline", "label", label("decline", "", language)));
        return links;
    }

    private String label(String answer, String time, Language language) {
        return texts.text(language, "notification.mail.answer." + answer, Map.of("time", time));
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
