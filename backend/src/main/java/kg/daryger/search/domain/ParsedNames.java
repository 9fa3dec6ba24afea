package kg.daryger.search.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import kg.daryger.search.name.ParsedName;

/** Names taken apart, those of the last answers kept: parsing costs more than comparing. */
final class ParsedNames {

    private static final int MOST = 4_000;

    private final Map<String, ParsedName> parsed = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ParsedName> eldest) {
            return size() > MOST;
        }
    };

    ParsedName of(String written) {
        synchronized (parsed) {
            var known = parsed.get(written);
            if (known != null) {
                return known;
            }
        }
        var made = ParsedName.of(written);
        synchronized (parsed) {
            parsed.put(written, made);
        }
        return made;
    }
}
