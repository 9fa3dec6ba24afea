package kg.daryger.shared.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.daryger.shared.keys.AesGcm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

/** Really starts an application with the guard as it is registered, in good and bad environments. */
@ExtendWith(OutputCaptureExtension.class)
class ProductionGuardTests {

    @Configuration(proxyBeanMethods = false)
    static class Empty {}

    private static Map<String, String> good() {
        var good = new LinkedHashMap<String, String>();
        good.put("spring.profiles.active", "prod");
        good.put("daryger.public-url", "https://daryger.med.kg");
        good.put("spring.datasource.url", "jdbc:postgresql://db:5432/daryger");
        good.put("spring.datasource.password", "dGhpcyBpcyBsb25n");
        good.put("spring.mail.host", "smtp.med.kg");
        good.put("daryger.keys", Base64.getEncoder().encodeToString(AesGcm.newKey()));
        good.put("daryger.controller.ky", "Министрлик");
        good.put("daryger.controller.ru", "Министерство");
        good.put("daryger.controller.en", "Ministry");
        good.put("daryger.privacy-contact", "privacy@med.kg");
        good.put("daryger.retention.closed-accounts", "90d");
        good.put("daryger.retention.drafts", "180d");
        good.put("daryger.retention.scans", "90d");
        return good;
    }

    private static void start(Map<String, String> properties) {
        var arguments = new ArrayList<String>();
        properties.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        new SpringApplicationBuilder(Empty.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new))
                .close();
    }

    private static List<String> refusal(Map<String, String> properties) {
        return catchThrowableOfType(ProductionRefused.class, () -> start(properties))
                .reasons();
    }

    @Test
    void startsWhenEverythingIsSet() {
        start(good());
    }

    @Test
    void namesEverythingThatIsMissingAtOnce(CapturedOutput output) {
        var refused = refusal(Map.of("spring.profiles.active", "prod"));
        assertThat(refused).hasSize(12);
        assertThat(String.join("\n", refused))
                .contains(
                        "daryger.public-url",
                        "spring.datasource.url",
                        "spring.datasource.password",
                        "spring.mail.host",
                        "daryger.keys",
                        "daryger.controller.ky",
                        "daryger.controller.ru",
                        "daryger.controller.en",
                        "daryger.privacy-contact",
                        "daryger.retention.closed-accounts",
                        "daryger.retention.scans");
        assertThat(output).contains("profile prod refuses to start").doesNotContain("\tat kg.daryger");
    }

    @ParameterizedTest
    @CsvSource({
        "daryger.public-url, http://daryger.med.kg, https://",
        "daryger.public-url, https:///nowhere, https://",
        "spring.profiles.active, 'prod,demo', demo",
        "spring.profiles.active, 'bench,prod', bench",
        "daryger.load.file, doctors.csv, daryger.load.file",
        "spring.datasource.url, '', embedded",
        "spring.datasource.password, postgres, well known",
        "spring.datasource.password, short, shorter than",
        "daryger.keys, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, random",
        "daryger.keys, secret, Base64",
        "spring.mail.host, '', spring.mail.host",
        "server.servlet.session.cookie.secure, false, in clear",
        "daryger.controller.ky, ' ', daryger.controller.ky",
        "daryger.privacy-contact, '', daryger.privacy-contact",
        "daryger.retention.scans, '', daryger.retention.scans"
    })
    void refusesEachWeaknessAlone(String name, String value, String said) {
        var properties = good();
        properties.put(name, value);
        assertThat(refusal(properties)).singleElement().asString().contains(said);
    }

    @Test
    void sendsNoPasswordOfElasticsearchInClearToAnotherMachine() {
        var properties = good();
        properties.put("daryger.search.elasticsearch.uris", "https://es1.med.kg:9200,http://es2.med.kg:9200");
        start(properties);

        properties.put("daryger.search.elasticsearch.api-key", "a-key");
        assertThat(refusal(properties)).singleElement().asString().contains("elasticsearch.uris", "https://");

        properties.put("daryger.search.elasticsearch.uris", "http://localhost:9200");
        start(properties);
    }

    @Test
    void saysNothingElsewhere() {
        start(Map.of("spring.profiles.active", "demo"));
    }
}
