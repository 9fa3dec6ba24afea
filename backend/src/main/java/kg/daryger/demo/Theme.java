package kg.daryger.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kg.daryger.shared.HelpKind;
import org.springframework.core.io.ClassPathResource;

/** What the ministry's programme teaches. @param skills codes, the first one is the theme's own */
record Theme(String specialty, List<String> skills, HelpKind kind, String russian, String kyrgyz, String english) {

    static List<Theme> all() {
        try {
            var text = new ClassPathResource("demo/themes.csv").getContentAsString(StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Theme::read).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Theme read(String line) {
        var cells = line.split(";", -1);
        return new Theme(
                cells[0], List.of(cells[1].split(",")), HelpKind.valueOf(cells[2]), cells[3], cells[4], cells[5]);
    }

    Map<String, Object> title() {
        return DemoWorld.text(russian, kyrgyz, english);
    }
}
