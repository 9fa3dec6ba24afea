package kg.daryger.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kg.daryger.DarygerTest;
import kg.daryger.mail.Mail;
import kg.daryger.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every template × language as it looks, beside its sample in {@code src/test/resources/mail/<module>/<name>.json}. Run with
 * {@code -Dsnapshots=write} after a change, look at the difference, commit it.
 */
@DarygerTest
class MailSnapshotTests {

    private static final Path FOLDER = Path.of("src/test/resources/mail");
    private static final TypeReference<Map<String, Object>> MODEL = new TypeReference<>() {};

    @Autowired
    MailTemplates templates;

    @Test
    void everyTemplateHasASampleToLookAt() throws IOException {
        assertThat(templates()).allSatisfy(name -> assertThat(sample(name)).exists());
    }

    @Test
    void everyMailLooksInEveryLanguageAsItDidWhenSomebodyLooked() throws IOException {
        for (var name : templates()) {
            for (var language : Language.values()) {
                var rendered = templates.render(mail(name, language));
                var look = rendered.subject() + "\n\n" + rendered.text() + "\n\n" + rendered.html();
                compare(FOLDER.resolve(name + "." + language.code() + ".snapshot"), look.strip() + "\n");
            }
        }
    }

    @Test
    void whatPeopleWroteIsNeverMarkup() throws IOException {
        var html = templates.render(mail("notification/told", Language.RU)).html();
        assertThat(html).contains("Бронхоскопия &lt;основы&gt;").doesNotContain("<основы>");
    }

    private static void compare(Path file, String look) throws IOException {
        if ("write".equals(System.getProperty("snapshots"))) {
            Files.writeString(file, look);
        }
        assertThat(file).exists();
        assertThat(look).as(file.toString()).isEqualTo(Files.readString(file));
    }

    private static Mail mail(String name, Language language) throws IOException {
        var model = JsonMapper.shared().readValue(Files.readString(sample(name)), MODEL);
        var to = new Mail.Recipient("aigul@example.org", language, ZoneId.of("Europe/Berlin"), null);
        return new Mail(to, name, model, List.of());
    }

    private static Path sample(String name) {
        return FOLDER.resolve(name + ".json");
    }

    private static TreeSet<String> templates() throws IOException {
        var names = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/mail/*/*.html")) {
            var path = file.getURL().getPath();
            names.add(path.replaceAll(".*templates/mail/(.*)\\.html$", "$1"));
        }
        return names;
    }
}
