package kg.daryger.mail.domain;

import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kg.daryger.mail.MailBounced;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the mailbox that undeliverable mail comes back to (RFC 3464). A report that it failed for good marks the address;
 * one that it is late, and an absent reader's answer, mark nothing. Whatever came to an account's return path is deleted:
 * it may be a private letter. The rest is left to people, marked as read.
 */
@Component
class ReadingBounces {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingBounces.class);

    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\b");
    private static final Pattern FOR_GOOD = Pattern.compile("(?im)^Status:\\s*5\\.");

    /** A report is short; nobody makes us read a book. */
    private static final int LONGEST_REPORT = 64 * 1024;

    private final MailSettings settings;
    private final ReturnPath paths;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ReadingBounces(
            MailSettings settings,
            ReturnPath paths,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.paths = paths;
        this.events = events;
        this.transaction = transaction;
    }

    /** Does nothing when no mailbox is configured; a server that is away is asked again the next time. */
    void read() {
        var mailbox = settings.bounces();
        if (mailbox == null) {
            return;
        }
        var protocol = mailbox.tls() ? "imaps" : "imap";
        try (var store = Session.getInstance(limits(protocol)).getStore(protocol)) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.username(), mailbox.password());
            read(store.getFolder("INBOX"));
        } catch (MessagingException away) {
            LOG.warn(
                    "the mailbox for returned mail could not be read: {}",
                    away.getClass().getSimpleName());
        }
    }

    private static Properties limits(String protocol) {
        var limits = new Properties();
        limits.setProperty("mail." + protocol + ".connectiontimeout", "10000");
        limits.setProperty("mail." + protocol + ".timeout", "20000");
        return limits;
    }

    private void read(Folder inbox) throws MessagingException {
        inbox.open(Folder.READ_WRITE);
        try {
            for (var message : inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                judgeAlone(message, inbox);
            }
        } finally {
            inbox.close(true);
        }
    }

    /** One that can't be read waits for the next time and holds up nobody else; a closed mailbox ends the round. */
    private void judgeAlone(Message message, Folder inbox) throws MessagingException {
        try {
            judge(message);
        } catch (MessagingException unreadable) {
            if (!inbox.isOpen()) {
                throw unreadable;
            }
            LOG.warn(
                    "a returned mail could not be judged: {}",
                    unreadable.getClass().getSimpleName());
        }
    }

    private void judge(Message message) throws MessagingException {
        var sent = sent(message);
        if (sent.isPresent() && failedForGood(message)) {
            transaction.executeWithoutResult(status -> events.publishEvent(
                    new MailBounced(sent.get().account(), sent.get().at())));
        }
        message.setFlag(sent.isPresent() ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
    }

    private Optional<ReturnPath.Sent> sent(Message message) throws MessagingException {
        var to = Stream.of("Delivered-To", "X-Original-To").flatMap(name -> Arrays.stream(header(message, name)));
        var recipients = Optional.ofNullable(message.getAllRecipients()).stream()
                .flatMap(Arrays::stream)
                .map(Address::toString);
        return Stream.concat(to, recipients)
                .map(paths::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String[] header(Message message, String name) {
        try {
            return Optional.ofNullable(message.getHeader(name)).orElse(new String[0]);
        } catch (MessagingException unreadable) {
            return new String[0];
        }
    }

    private static boolean failedForGood(Message message) {
        try {
            if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
                return false;
            }
            for (int i = 0; i < parts.getCount(); i++) {
                if (parts.getBodyPart(i).isMimeType("message/delivery-status")) {
                    var report = text(parts.getBodyPart(i));
                    return FAILED.matcher(report).find()
                            && FOR_GOOD.matcher(report).find();
                }
            }
            return false;
        } catch (MessagingException | IOException unreadable) {
            LOG.warn(
                    "a returned mail could not be read: {}",
                    unreadable.getClass().getSimpleName());
            return false;
        }
    }

    private static String text(Part part) throws IOException, MessagingException {
        try (var in = part.getInputStream()) {
            return new String(in.readNBytes(LONGEST_REPORT), StandardCharsets.US_ASCII);
        }
    }
}
