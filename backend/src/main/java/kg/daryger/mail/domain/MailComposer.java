package kg.daryger.mail.domain;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Clock;
import java.util.Date;
import kg.daryger.mail.Mail;
import org.springframework.stereotype.Component;

/** Makes the message: text, HTML and an invitation are alternatives of each other, files hang on beside them. */
@Component
class MailComposer {

    private final MailTemplates templates;
    private final MailSettings settings;
    private final Clock clock;

    MailComposer(MailTemplates templates, MailSettings settings, Clock clock) {
        this.templates = templates;
        this.settings = settings;
        this.clock = clock;
    }

    void compose(Mail mail, MimeMessage message) throws MessagingException {
        var rendered = templates.render(mail);
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().address(), true));
        message.setSubject(rendered.subject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.to().language().code());
        var alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(rendered.text(), "plain"));
        alternatives.addBodyPart(text(rendered.html(), "html"));
        var whole = new MimeMultipart("mixed");
        var words = new MimeBodyPart();
        words.setContent(alternatives);
        whole.addBodyPart(words);
        for (var attachment : mail.attachments()) {
            if (attachment.contentType().startsWith("text/calendar")) {
                // mail programs offer their buttons only for an alternative, calendars to import only a file
                alternatives.addBodyPart(part(attachment));
            }
            var file = part(attachment);
            file.setFileName(attachment.name());
            file.setDisposition(Part.ATTACHMENT);
            whole.addBodyPart(file);
        }
        message.setContent(whole);
        message.saveChanges();
    }

    private static BodyPart text(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, "UTF-8", subtype);
        return part;
    }

    private static BodyPart part(Mail.Attachment attachment) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.contentType())));
        return part;
    }
}
