package kg.daryger.search.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kg.daryger.taxonomy.text.Folding;
import kg.daryger.taxonomy.text.KeyboardLayout;
import kg.daryger.taxonomy.text.Neutral;
import kg.daryger.taxonomy.text.Word;

/** A text as words without special letters, and as words in neutral letters, so that scripts and spellings meet. */
final class Forms {

    private Forms() {}

    static Set<List<String>> of(String text) {
        var plain = new ArrayList<String>();
        var neutral = new ArrayList<String>();
        for (var word : Word.of(text)) {
            plain.add(Folding.plain(word.text()));
            neutral.add(Neutral.of(word.text()));
        }
        var forms = new LinkedHashSet<List<String>>();
        if (!plain.isEmpty()) {
            forms.add(plain);
            forms.add(neutral);
        }
        return forms;
    }

    /** The same, as the other keyboard layout would have typed it. */
    static Set<List<String>> ofOtherLayout(String text) {
        return KeyboardLayout.other(text).map(Forms::of).orElse(Set.of());
    }
}
