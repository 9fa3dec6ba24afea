package kg.daryger.notification.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kg.daryger.shared.TypedId;

/**
 * Something to tell: ids and codes, no words.
 *
 * @param subject what it is about; with matter and instant it tells a repetition
 * @param params names as in {@link Things}: {@code proposal}, {@code need}, {@code institution}, {@code doctor}, …
 */
record Notice(Matter matter, UUID subject, Map<String, String> params, Instant at) {

    static Notice of(Matter matter, TypedId subject, Instant at) {
        return new Notice(matter, subject.value(), Map.of(), at);
    }

    Notice with(String name, TypedId id) {
        return with(name, id.toString());
    }

    Notice with(String name, Enum<?> code) {
        return with(name, code.name());
    }

    Notice with(String name, String code) {
        var more = new HashMap<>(params);
        more.put(name, code);
        return new Notice(matter, subject, Map.copyOf(more), at);
    }

    Notice to(Side side) {
        return with("side", side);
    }
}
