package kg.daryger.taxonomy.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kg.daryger.taxonomy.Through;
import kg.daryger.taxonomy.text.Folding;
import kg.daryger.taxonomy.text.FunctionWords;
import kg.daryger.taxonomy.text.KeyboardLayout;
import kg.daryger.taxonomy.text.Neutral;
import kg.daryger.taxonomy.text.Scripts;
import kg.daryger.taxonomy.text.Word;

/** Says how typed words and a name met, after they have. */
final class Meeting {

    private Meeting() {}

    /** @param whole whether all words of the name were found */
    static Through of(String typed, String via, Known known, boolean whole) {
        var names = words(via);
        var worst = Through.EXACT;
        int met = 0;
        for (var word : words(typed)) {
            var how = best(word, names);
            if (how != Through.NEAR || whole) {
                met++;
                worst = max(worst, how == Through.NEAR ? Through.TYPO : how);
            }
        }
        if (met == 0) return Through.NEAR;
        return worst == Through.EXACT && !isLabel(via, known) ? Through.SYNONYM : worst;
    }

    private static Through max(Through one, Through other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Through best(String word, List<String> names) {
        if (names.stream().anyMatch(name -> same(word, name))) return Through.EXACT;
        if (names.stream().anyMatch(name -> sounds(word, name))) return Through.TRANSLITERATION;
        var other = KeyboardLayout.other(word);
        boolean layout = other.isPresent() && names.stream().anyMatch(name -> same(other.get(), name));
        return layout ? Through.LAYOUT : Through.NEAR;
    }

    private static boolean same(String word, String name) {
        Set<String> shared = forms(word);
        shared.retainAll(forms(name));
        return !shared.isEmpty();
    }

    private static Set<String> forms(String word) {
        Set<String> forms = new HashSet<>();
        forms.add(Folding.withoutDigraphs(Folding.plain(word)));
        forms.add(Folding.american(Folding.plain(word)));
        WordForms.stems(word).forEach(stem -> forms.add(Folding.withoutDigraphs(Folding.plain(stem))));
        return forms;
    }

    private static boolean sounds(String word, String name) {
        if (Scripts.isCyrillic(word) == Scripts.isCyrillic(name)) return false;
        return neutral(word).stream().anyMatch(neutral(name)::contains);
    }

    private static Set<String> neutral(String word) {
        Set<String> all = new HashSet<>(Neutral.all(word));
        WordForms.stems(word).forEach(stem -> all.addAll(Neutral.all(stem)));
        return all;
    }

    private static boolean isLabel(String via, Known known) {
        return known.labels().stream()
                .anyMatch(label ->
                        label.toLowerCase(java.util.Locale.ROOT).contains(via.toLowerCase(java.util.Locale.ROOT)));
    }

    private static List<String> words(String text) {
        return Word.of(text).stream()
                .map(Word::text)
                .filter(word -> !FunctionWords.isOne(word))
                .toList();
    }
}
