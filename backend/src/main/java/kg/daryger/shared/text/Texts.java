package kg.daryger.shared.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import kg.daryger.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Finds the sentence for a key in the reader's language: {@code messages/<module>_{ky,ru,en}.properties}, ICU message
 * format with named arguments, keys beginning with the module's name.
 */
@Component
public class Texts {

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Key, MessageFormat> compiled = new ConcurrentHashMap<>();

    Texts() throws IOException {
        for (var language : Language.values()) {
            patterns.put(language, load(language));
        }
    }

    /** The sentence. @throws IllegalArgumentException when no language has the key: a defect that the tests find */
    public String text(Language language, String key, Map<String, ?> arguments) {
        return find(language, key, arguments).orElseThrow(() -> new IllegalArgumentException("no text for " + key));
    }

    public String text(Language language, String key) {
        return text(language, key, Map.of());
    }

    /** The sentence, in English when the language lacks it; empty when no language has it. */
    public Optional<String> find(Language language, String key, Map<String, ?> arguments) {
        var used = has(language, key) ? language : Language.EN;
        if (!has(used, key)) {
            return Optional.empty();
        }
        var format = compiled.computeIfAbsent(new Key(used, key), this::compile);
        synchronized (format) { // ICU's MessageFormat is not thread-safe
            return Optional.of(format.format(new HashMap<>(arguments)));
        }
    }

    private boolean has(Language language, String key) {
        return of(language).containsKey(key);
    }

    private Map<String, String> of(Language language) {
        return java.util.Objects.requireNonNull(patterns.get(language));
    }

    private MessageFormat compile(Key key) {
        @Nullable String pattern = of(key.language()).get(key.name());
        // numbers in Kyrgyz as in Russian: the same separators, and every engine knows them
        return new MessageFormat(pattern == null ? "" : pattern, key.language().locale());
    }

    private static Map<String, String> load(Language language) throws IOException {
        var found = new HashMap<String, String>();
        var pattern = "classpath*:messages/*_" + language.code() + ".properties";
        for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            var properties = new Properties();
            try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.forEach((key, value) -> found.put((String) key, (String) value));
        }
        return Map.copyOf(found);
    }

    private record Key(Language language, String name) {}
}
