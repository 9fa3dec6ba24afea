package kg.daryger.mail.domain;

import java.util.Map;
import kg.daryger.shared.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every mail carries.
 *
 * @param from the sender, name and address
 * @param controller who answers for the data, by language code; named under every mail
 */
@ConfigurationProperties("daryger.mail")
record MailSettings(
        @DefaultValue("Daryger <no-reply@daryger.example>") String from, Map<String, String> controller) {

    String controller(Language language) {
        return controller.getOrDefault(language.code(), controller.getOrDefault("en", "Daryger"));
    }
}
