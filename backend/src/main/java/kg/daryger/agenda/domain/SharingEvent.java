package kg.daryger.agenda.domain;

import java.util.EnumMap;
import java.util.Map;
import kg.daryger.agenda.EventId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A text ready to be sent on, with both clocks, in the three languages. */
@Component
@Transactional(readOnly = true)
public class SharingEvent {

    private final EventAccess access;
    private final EventWording wording;

    SharingEvent(EventAccess access, EventWording wording) {
        this.access = access;
        this.wording = wording;
    }

    /** @throws kg.daryger.shared.NotFound when the actor may not know of the event */
    public Map<Language, String> texts(Actor actor, EventId id) {
        var event = access.readable(access.reader(actor), id).view();
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(
                    language, String.join("\n", wording.lines(event, language)) + "\n" + wording.url(event, language));
        }
        return texts;
    }
}
