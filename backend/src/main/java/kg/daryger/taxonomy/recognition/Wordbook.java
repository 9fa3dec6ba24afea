package kg.daryger.taxonomy.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.text.FunctionWords;
import kg.daryger.taxonomy.text.Word;

/** Everything that can be recognised, prepared for looking up. Immutable once made; building takes about a second. */
public final class Wordbook {
    /** A concept's set of topics by one of its names. */
    record About(int concept, String via, BitSet topics, float weight) {}

    private static final int SHORTEST_WITH_SLIPS = 4;
    private static final int SHORTEST_OF_TOWNS = 8;

    private final List<Known> concepts;
    private final List<Term> terms = new ArrayList<>();
    private final List<About> abouts = new ArrayList<>();
    private final Lexicon lexicon = new Lexicon();
    private final TopicLexicon topics;

    public Wordbook(List<Known> concepts, TopicLexicon topics) {
        this.concepts = List.copyOf(concepts);
        this.topics = topics;
        int medical = 0;
        for (int concept = 0; concept < concepts.size(); concept++) {
            int before = terms.size();
            for (Map.Entry<String, Float> alias :
                    Aliases.of(concepts.get(concept)).entrySet()) {
                addTerm(concept, alias.getKey(), alias.getValue());
            }
            if (concepts.get(concept).isMedical()) medical += terms.size() - before;
        }
        lexicon.close(medical, topics);
        for (int concept = 0; concept < concepts.size(); concept++) addTopics(concept);
    }

    private void addTerm(int concept, String via, float worth) {
        Known known = concepts.get(concept);
        List<String> words = Word.of(via).stream().map(Word::text).toList();
        List<String> content =
                words.stream().filter(w -> !FunctionWords.isOne(w)).toList();
        List<String> kept = content.isEmpty() ? words : content;
        if (kept.isEmpty()) return;
        int shortestWithSlips = known.prominence() > 1 ? SHORTEST_WITH_SLIPS : SHORTEST_OF_TOWNS;
        boolean slips = known.prominence() > 0;
        int[] numbers = kept.stream()
                .mapToInt(w -> lexicon.number(w, forms(known, w), slips && w.length() >= shortestWithSlips))
                .toArray();
        int term = terms.size();
        terms.add(new Term(concept, via, numbers, worth));
        Set<Integer> seen = new HashSet<>();
        for (int word : numbers) if (seen.add(word)) lexicon.standsIn(word, term, known.isMedical());
    }

    private static Map<String, Float> forms(Known known, String word) {
        if (known.prominence() == 0) return WordForms.written(word);
        return known.kind() == ConceptKind.CITY ? WordForms.place(word, known.prominence() > 1) : WordForms.all(word);
    }

    private void addTopics(int concept) {
        Known known = concepts.get(concept);
        if (!known.isMedical()) return;
        Set<BitSet> seen = new HashSet<>();
        for (String via : Aliases.of(known).keySet()) {
            BitSet about = new BitSet();
            for (Word word : Word.of(via)) about.or(topics.of(word.text()).topics());
            if (topics.hasContent(about) && seen.add(about)) {
                abouts.add(new About(concept, via, about, topics.weight(about)));
            }
        }
    }

    Known concept(int number) {
        return concepts.get(number);
    }

    Term term(int number) {
        return terms.get(number);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    TopicLexicon topics() {
        return topics;
    }

    List<About> abouts() {
        return abouts;
    }
}
