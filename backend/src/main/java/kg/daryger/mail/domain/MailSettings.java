package kg.daryger.mail.domain;

import java.util.Map;
import java.util.regex.Pattern;
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
     * Half of it would lose what comes back without a word: the application does not start then.
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

        private static final Pattern ADDRESS = Pattern.compile("[^@+\\s]+@[^@\\s]+");

        /** Of the 64 that mail allows before the {@code @}, less what a return path adds. */
        private static final int LONGEST_NAME = 64 - ReturnPath.LONGEST_TAG - 1;

        Bounces {
            require(
                    address != null && ADDRESS.matcher(address).matches(),
                    "address: name@host, without a +, for that is what return paths are made with");
            require(address.indexOf('@') <= LONGEST_NAME, "address: at most " + LONGEST_NAME + " letters before the @");
            require(given(host), "host is missing: the IMAP server of the mailbox");
            require(given(username), "username is missing: the mailbox's");
            require(given(password), "password is missing: the mailbox's");
        }

        private static boolean given(@Nullable String value) {
            return value != null && !value.isBlank();
        }

        private static void require(boolean right, String otherwise) {
            if (!right) {
                throw new IllegalArgumentException("daryger.mail.bounces." + otherwise);
            }
        }

        /** Says nothing: it has a password. */
        @Override
        public String toString() {
            return "Bounces";
        }
    }
}
