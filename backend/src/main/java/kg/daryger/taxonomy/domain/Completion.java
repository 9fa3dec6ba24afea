package kg.daryger.taxonomy.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.text.Folding;
import kg.daryger.taxonomy.text.Neutral;
import kg.daryger.taxonomy.text.Word;

/** Completes what is being typed into a field that takes one entry of a list, in any language and script. */
final class Completion {
    private static final int SAME = 0;
    private static final int LABEL_BEGINS = 1;
    private static final int LABEL_WORD = 2;
    private static final int SYNONYM_BEGINS = 3;
    private static final int SYNONYM_WORD = 4;
    private static final int NONE = 9;

    private record Entry(Concept concept, List<Name> names) {}

    /** @param forms the name without special letters, and in neutral letters, each beginning and parted by a blank */
    private record Name(List<String> forms, boolean label) {}

    private record Found(Concept concept, int rank, int order) {}

    private final List<Entry> entries = new ArrayList<>();

    Completion(Collection<Concept> concepts) {
        for (Concept concept : concepts) {
            List<Name> names = new ArrayList<>();
            for (String label : new LinkedHashSet<>(concept.labels().values())) {
                names.add(new Name(forms(label), true));
            }
            for (String synonym : concept.synonyms()) {
                names.add(new Name(forms(synonym), false));
            }
            entries.add(new Entry(concept, names));
        }
    }

    /** Entries with a name that has a word beginning like the text, labels before synonyms, else in the list's order. */
    List<Concept> complete(String typed, Predicate<Concept> wanted, int limit) {
        List<String> asked = forms(typed);
        List<Found> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (!wanted.test(entry.concept)) {
                continue;
            }
            int rank = asked.isEmpty() ? LABEL_BEGINS : rank(entry, asked);
            if (rank < NONE) {
                found.add(new Found(entry.concept, rank, found.size()));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::rank).thenComparingInt(Found::order))
                .limit(limit)
                .map(Found::concept)
                .toList();
    }

    private static int rank(Entry entry, List<String> asked) {
        int best = NONE;
        for (Name name : entry.names) {
            for (String form : name.forms) {
                for (String text : asked) {
                    if (form.equals(text)) {
                        best = SAME;
                    } else if (form.startsWith(text)) {
                        best = Math.min(best, name.label ? LABEL_BEGINS : SYNONYM_BEGINS);
                    } else if (containsAll(form, text)) {
                        best = Math.min(best, name.label ? LABEL_WORD : SYNONYM_WORD);
                    }
                }
            }
        }
        return best;
    }

    /** Each typed word begins a word of the name, in any order. */
    private static boolean containsAll(String form, String asked) {
        int from = 0;
        while (from >= 0) {
            int next = asked.indexOf(' ', from + 1);
            String word = next < 0 ? asked.substring(from) : asked.substring(from, next);
            if (!form.contains(word)) {
                return false;
            }
            from = next;
        }
        return true;
    }

    private static List<String> forms(String text) {
        List<Word> words = Word.of(text);
        StringBuilder plain = new StringBuilder();
        StringBuilder neutral = new StringBuilder();
        for (Word word : words) {
            plain.append(' ').append(Folding.plain(word.text()));
            neutral.append(' ').append(Neutral.of(word.text()));
        }
        Set<String> forms = new LinkedHashSet<>(List.of(plain.toString(), neutral.toString()));
        return words.isEmpty() ? List.of() : List.copyOf(forms);
    }
}
