package kg.daryger.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text that people wrote, in one or more languages: stored as jsonb {@code {original, texts}}.
 *
 * @param original language code of the text its author wrote
 * @param texts text by language code, the original among them
 */
public record LocalizedText(String original, Map<String, String> texts) {

    public LocalizedText {
        texts = Map.copyOf(texts);
        if (!texts.containsKey(original)) {
            throw new IllegalArgumentException("the original text is missing");
        }
    }

    public static LocalizedText of(String language, String text) {
        return new LocalizedText(language, Map.of(language, text));
    }

    /** The reader's own language, else the original, with the language it is in. */
    public Shown shownIn(Language reader) {
        @Nullable String own = texts.get(reader.code());
        return own != null ? new Shown(own, reader.code(), false) : new Shown(originalText(), original, true);
    }

    private String originalText() {
        return java.util.Objects.requireNonNull(texts.get(original));
    }

    /** @param foreign true when it is not in the reader's language and should be marked */
    public record Shown(String text, String language, boolean foreign) {}
}
