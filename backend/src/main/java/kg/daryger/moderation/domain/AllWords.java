package kg.daryger.moderation.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.daryger.change.Changes;
import kg.daryger.shared.Language;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.text.Texts;
import kg.daryger.shared.text.WrittenWords;
import org.springframework.stereotype.Component;

/** All kinds of things that people write words about, and what stands in place of hidden ones. */
@Component
class AllWords {

    private final Map<String, WrittenWords> kinds;
    private final Changes changes;
    private final Texts texts;

    AllWords(List<WrittenWords> kinds, Changes changes, Texts texts) {
        this.kinds = kinds.stream().collect(Collectors.toMap(WrittenWords::kind, Function.identity()));
        this.changes = changes;
        this.texts = texts;
    }

    /** @throws NotFound for a kind that there is not */
    WrittenWords of(String kind) {
        var words = kinds.get(kind);
        if (words == null) {
            throw new NotFound();
        }
        return words;
    }

    /** Searches leave the thing out from the commit on, until their index has the new words. */
    void put(WrittenWords words, UUID subject, Map<String, LocalizedText> written) {
        words.put(subject, written);
        changes.narrowed(words.kind(), subject);
    }

    LocalizedText hidden() {
        return inAll("moderation.hidden");
    }

    LocalizedText removed() {
        return inAll("moderation.removed");
    }

    boolean standIn(LocalizedText text) {
        return text.equals(hidden()) || text.equals(removed());
    }

    private LocalizedText inAll(String key) {
        return new LocalizedText(
                Language.RU.code(),
                java.util.Arrays.stream(Language.values())
                        .collect(Collectors.toMap(Language::code, language -> texts.text(language, key))));
    }
}
