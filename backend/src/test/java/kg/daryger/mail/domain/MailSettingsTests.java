package kg.daryger.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** A mailbox for what comes back that is half told keeps the application from starting. */
class MailSettingsTests {

    private static final String MAILBOX = "daryger.mail.bounces.";

    private static final Map<String, String> WHOLE = Map.of(
            "address", "bounces@med.example",
            "host", "imap.med.example",
            "username", "bounces",
            "password", "a-long-one");

    @Test
    void aWholeMailboxIsTakenAndSoIsNone() {
        runner(WHOLE).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(MailSettings.class).bounces())
                    .isEqualTo(new MailSettings.Bounces(
                            "bounces@med.example", "imap.med.example", 993, "bounces", "a-long-one", true));
        });
        runner(Map.of())
                .run(context -> assertThat(context.getBean(MailSettings.class).bounces())
                        .isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"address", "host", "username", "password"})
    void whatIsMissingOrEmptyIsNamed(String name) {
        var missing = new LinkedHashMap<>(WHOLE);
        missing.remove(name);
        assertRefused(missing, name);
        missing.put(name, " ");
        assertRefused(missing, name);
    }

    @ParameterizedTest
    @CsvSource({
        "bounces",
        "@med.example",
        "bounces@",
        "two@at@med.example",
        "boun ces@med.example",
        "a+b@med.example",
        "undeliverable@med.example"
    })
    void anAddressThatReturnPathsCannotBeMadeOfIsRefused(String address) {
        var wrong = new LinkedHashMap<>(WHOLE);
        wrong.put("address", address);
        assertRefused(wrong, "address");
    }

    private static void assertRefused(Map<String, String> mailbox, String name) {
        runner(mailbox)
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining(MAILBOX + name)
                        .message()
                        .doesNotContain("a-long-one"));
    }

    private static ApplicationContextRunner runner(Map<String, String> mailbox) {
        var properties = new ArrayList<String>();
        properties.add("daryger.mail.controller.en=Ministry");
        mailbox.forEach((name, value) -> properties.add(MAILBOX + name + "=" + value));
        return new ApplicationContextRunner()
                .withUserConfiguration(Settings.class)
                .withPropertyValues(properties.toArray(String[]::new));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MailSettings.class)
    static class Settings {}
}
