package kg.daryger.need.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import kg.daryger.shared.HelpKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Beginnings of needs on the ministry's themes: {@code need/templates.json}. */
@Component
public class NeedTemplates {

    private final List<Template> all;

    NeedTemplates(JsonMapper json) {
        try (var stream = new ClassPathResource("need/templates.json").getInputStream()) {
            this.all = List.of(json.readValue(stream, Template[].class));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public List<Template> all() {
        return all;
    }

    /**
     * Texts by language code, in all three.
     *
     * @param months roughly how far ahead it is wanted
     */
    public record Template(
            String code,
            Map<String, String> title,
            String specialty,
            List<String> skills,
            Map<String, String> audience,
            int people,
            HelpKind kind,
            int months,
            List<String> languages,
            Map<String, String> goal) {}
}
