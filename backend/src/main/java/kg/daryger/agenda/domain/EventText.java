package kg.daryger.agenda.domain;

import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What people read of an event.
 *
 * @param place where it is on site, in words
 */
public record EventText(
        LocalizedText title,
        @Nullable LocalizedText description,
        @Nullable LocalizedText place) {

    static EventText of(LocalizedText title) {
        return new EventText(title, null, null);
    }
}
