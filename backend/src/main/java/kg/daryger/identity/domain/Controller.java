package kg.daryger.identity.domain;

import java.util.Map;
import kg.daryger.shared.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who answers for the data.
 *
 * @param controller the name by language code
 * @param privacyContact where people turn to about their data
 */
@ConfigurationProperties("daryger")
public record Controller(
        @DefaultValue Map<String, String> controller,
        @DefaultValue("") String privacyContact) {

    public String nameIn(Language language) {
        return controller.getOrDefault(language.code(), controller.getOrDefault("en", "Daryger"));
    }
}
