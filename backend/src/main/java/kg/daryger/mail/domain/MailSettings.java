package kg.daryger.mail.domain;

import java.util.Map;
import kg.daryger.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every mail carries.
 *
 * @param from the sender, name and address
 * @param controller who answers for the data, by language code; named under every mail
 * @param bounces the mailbox that mail comes back to when its server has taken it and could not deliver it; null: nobody reads it
 */
@ConfigurationProperties("daryger.mail")
record MailSettings(
        @DefaultValue("Daryger <no-reply@daryger.example>") String from,
        Map<String, String> controller,
        @Nullable Bounces bounces) {

    String controller(Language language) {
        return controller.getOrDefault(language.code(), controller.getOrDefault("en", "Daryger"));
    }

    /**
     * A mailbox read by IMAP. Its server has to deliver {@code name+anything@host} to {@code name@host}.
     *
     * @param address {@code name@host}; every mail gets a return path below it
     * @param tls false only beside the server
     */
    record Bounces(
            String address,
            String host,
            @DefaultValue("993") int port,
            String username,
            String password,
            @DefaultValue("true") boolean tls) {

        /** Says nothing: it has a password. */
        @Override
        public String toString() {
            return "Bounces";
        }
    }
}
