package kg.daryger.mail.domain;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import kg.daryger.mail.Mail;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands one mail to the SMTP server and says what became of it; no address ever reaches a log. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final JavaMailSender smtp;
    private final MailComposer composer;
    private final ReturnPath paths;

    Postman(JavaMailSender smtp, MailComposer composer, ReturnPath paths) {
        this.smtp = smtp;
        this.composer = composer;
        this.paths = paths;
    }

    Outcome deliver(Mail mail) {
        try {
            var message = smtp.createMimeMessage();
            composer.compose(mail, message);
            smtp.send(returning(message, paths.of(mail).orElse(null)));
            return new Delivered();
        } catch (MailSendException failed) {
            return Arrays.stream(failed.getMessageExceptions())
                    .map(Postman::judge)
                    .findFirst()
                    .orElseGet(() -> new Delayed("connection"));
        } catch (MailException failed) {
            return new Delayed(failed.getClass().getSimpleName());
        } catch (AddressException invalid) {
            return new Bounced();
        } catch (MessagingException | RuntimeException defect) {
            LOG.error("mail of template {} can't be composed", mail.template(), defect);
            return new Delayed("template");
        }
    }

    private static MimeMessage returning(MimeMessage message, @Nullable String path) throws MessagingException {
        if (path == null) {
            return message;
        }
        var returning = new SMTPMessage(message);
        returning.setEnvelopeFrom(path);
        return returning;
    }

    /** 5xx for the recipient is a bounce, 5xx for the message a refusal, all else may go better later. */
    private static Outcome judge(@Nullable Exception failure) {
        for (var one = failure; one != null; one = next(one)) {
            if (one instanceof SMTPAddressFailedException address) {
                return permanent(address.getReturnCode())
                        ? new Bounced()
                        : new Delayed("recipient-" + address.getReturnCode());
            }
        }
        for (var one = failure; one != null; one = next(one)) {
            if (one instanceof SMTPSendFailedException message && permanent(message.getReturnCode())) {
                return new Refused("message-" + message.getReturnCode());
            }
        }
        return new Delayed(failure instanceof SendFailedException ? "message" : "connection");
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException one ? one.getNextException() : null;
    }

    private static boolean permanent(int code) {
        return code >= 500 && code < 600;
    }

    sealed interface Outcome {}

    record Delivered() implements Outcome {}

    /** The address does not take mail. */
    record Bounced() implements Outcome {}

    /** The server will never take this message. */
    record Refused(String reason) implements Outcome {}

    record Delayed(String reason) implements Outcome {}
}
