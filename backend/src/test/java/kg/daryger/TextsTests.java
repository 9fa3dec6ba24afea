package kg.daryger;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every module's messages say the same in all languages: same keys, same arguments, all plural forms. */
class TextsTests {

    static Set<String> modules() throws IOException {
        var modules = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
            modules.add(String.valueOf(file.getFilename()).replaceAll("_(ky|ru|en)\\.properties$", ""));
        }
        return modules;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void allLanguagesHaveTheSameKeysAndArguments(String module) throws IOException {
        var english = argumentsByKey(module, "en");

        assertThat(argumentsByKey(module, "ru")).isEqualTo(english);
        assertThat(argumentsByKey(module, "ky")).isEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void pluralsHaveTheFormsOfTheirLanguage(String module) throws IOException {
        for (var language : Set.of("ky", "ru", "en")) {
            for (var entry : load(module, language).entrySet()) {
                assertPlurals(entry.getKey(), entry.getValue(), Locale.of(language));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noTextIsEmpty(String module) throws IOException {
        for (var language : Set.of("ky", "ru", "en")) {
            assertThat(load(module, language).values()).noneMatch(String::isBlank);
        }
    }

    private static void assertPlurals(String key, String text, Locale locale) {
        var pattern = new MessagePattern(text);
        var wanted = new TreeSet<>(PluralRules.forLocale(locale).getKeywords());
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() != MessagePattern.Part.Type.ARG_START
                    || pattern.getPart(i).getArgType() != MessagePattern.ArgType.PLURAL) {
                continue;
            }
            var forms = new TreeSet<String>();
            int end = pattern.getLimitPartIndex(i);
            for (int j = i + 1; j < end; j++) {
                if (pattern.getPart(j).getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                    forms.add(pattern.getSubstring(pattern.getPart(j)));
                    j = pattern.getLimitPartIndex(j + 1);
                }
            }
            assertThat(forms).as(key + " in " + locale).containsAll(wanted);
        }
    }

    private static TreeMap<String, Set<String>> argumentsByKey(String module, String language) throws IOException {
        var found = new TreeMap<String, Set<String>>();
        load(module, language)
                .forEach((key, text) -> found.put(key, new TreeSet<>(new MessageFormat(text).getArgumentNames())));
        return found;
    }

    private static TreeMap<String, String> load(String module, String language) throws IOException {
        var properties = new Properties();
        var path = "/messages/" + module + "_" + language + ".properties";
        try (var stream = TextsTests.class.getResourceAsStream(path)) {
            assertThat(stream).as(path).isNotNull();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }
}
