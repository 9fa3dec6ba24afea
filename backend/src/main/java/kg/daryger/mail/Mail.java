package kg.daryger.mail;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, in their language and zone.
 *
 * @param template {@code <module>/<name>}: {@code templates/mail/<module>/<name>.html} and {@code .txt}; the subject is the
 *     text {@code <module>.mail.<name>.subject}
 * @param model what the template shows; JSON-friendly values only
 */
public record Mail(Recipient to, String template, Map<String, Object> model, List<Attachment> attachments) {

    /** @param account set when the address belongs to an account, so that a bounce can be told to its owner */
    public record Recipient(
            String address,
            Language language,
            ZoneId zone,
            @Nullable AccountId account) {}

    /** @param contentType for invitations {@code text/calendar; method=REQUEST} */
    public record Attachment(String name, String contentType, byte[] content) {}
}
