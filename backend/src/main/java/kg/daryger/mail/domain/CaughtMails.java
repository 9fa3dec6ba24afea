package kg.daryger.mail.domain;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What the mail catcher holds, newest first; it forgets all when it has caught two thousand. */
public class CaughtMails {

    private static final int KEPT = 2_000;

    private final GreenMail server;
    private final AtomicInteger caught = new AtomicInteger();

    CaughtMails(GreenMail server) {
        this.server = server;
    }

    void caught(int more) {
        if (caught.addAndGet(more) > KEPT) {
            caught.set(0);
            try {
                server.purgeEmailFromAllMailboxes();
            } catch (FolderException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /** @param address empty: mails to anybody */
    public List<CaughtMail> newest(String address, int limit) {
        // dates are by the second: of two in the same second the later one stands behind
        return Arrays.asList(server.getReceivedMessages()).reversed().stream()
                .filter(message -> address.isEmpty() || to(message).equalsIgnoreCase(address))
                .sorted(Comparator.comparing(CaughtMails::at).reversed())
                .limit(limit)
                .map(CaughtMails::read)
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return Arrays.toString(message.getRecipients(Message.RecipientType.TO))
                    .replaceAll("[\\[\\]]", "");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Instant at(MimeMessage message) {
        try {
            return message.getSentDate().toInstant();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static CaughtMail read(MimeMessage message) {
        try {
            var parts = new Parts();
            parts.walk(message);
            return new CaughtMail(
                    String.join(", ", message.getHeader("Message-ID")),
                    Arrays.toString(message.getRecipients(Message.RecipientType.TO))
                            .replaceAll("[\\[\\]]", ""),
                    message.getSubject(),
                    message.getSentDate().toInstant(),
                    parts.text,
                    parts.html,
                    parts.files);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Collects what a message is made of. */
    private static final class Parts {

        private String text = "";
        private String html = "";
        private final List<CaughtFile> files = new ArrayList<>();

        void walk(Part part) throws MessagingException, IOException {
            if (part.getContent() instanceof Multipart several) {
                for (int index = 0; index < several.getCount(); index++) {
                    BodyPart one = several.getBodyPart(index);
                    walk(one);
                }
            } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                try (InputStream content = part.getInputStream()) {
                    files.add(new CaughtFile(part.getFileName(), part.getContentType(), content.readAllBytes()));
                }
            } else if (part.isMimeType("text/plain")) {
                text = part.getContent().toString();
            } else if (part.isMimeType("text/html")) {
                html = part.getContent().toString();
            }
        }
    }

    /** A mail as its recipient would read it. */
    public record CaughtMail(
            String id, String to, String subject, Instant at, String text, String html, List<CaughtFile> files) {}

    /** A file that hangs on a mail. */
    public record CaughtFile(String name, String contentType, byte[] content) {}
}
