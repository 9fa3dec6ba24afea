package kg.daryger.notification.domain;

import java.util.Map;
import kg.daryger.shared.text.Texts;
import org.springframework.stereotype.Component;

/** Words a notice for its reader. */
@Component
class Wording {

    private final Texts texts;
    private final Things things;
    private final Times times;

    Wording(Texts texts, Things things, Times times) {
        this.texts = texts;
        this.things = things;
        this.times = times;
    }

    Worded word(Matter matter, Map<String, String> params, Reader reader) {
        var named = things.named(params, reader);
        var key = "notification." + matter.code();
        return new Worded(
                texts.text(reader.language(), key + ".title", named),
                texts.text(reader.language(), key + ".text", named),
                times.of(matter, params, reader),
                Pages.of(matter, params));
    }
}
