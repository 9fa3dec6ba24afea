package kg.daryger.search.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** The question for what is typed so far. A score says how well it fits: {@link #SAME} best, {@link #MISSPELT} least. */
final class Beginning {

    static final float SAME = 9;
    static final float LABEL = 8;
    /** A name's own letters begin so; where names stand among concepts. */
    static final float NAME = 7;

    static final float SYNONYM = 6;
    static final float LABEL_WORDS = 5;
    static final float WORDS = 4;
    /** A name sounds so. */
    static final float SOUND = 3;

    static final float MISSPELT = 2;

    /** Fewer letters are too easily something else. */
    private static final int SHORTEST_MISSPELT = 4;

    private static final int DETERMINIZE_EFFORT = 10_000;

    private Beginning() {}

    static Query of(String typed) {
        var ways = new ArrayList<Query>();
        for (var form : Forms.of(typed)) {
            ways(form, 0, ways);
        }
        for (var form : Forms.ofOtherLayout(typed)) {
            ways(form, .5f, ways);
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static void ways(List<String> form, float less, List<Query> ways) {
        var whole = String.join(" ", form);
        ways.add(constant(new TermQuery(new Term(Beginnings.LABEL, whole)), SAME - less));
        ways.add(constant(new PrefixQuery(new Term(Beginnings.LABEL, whole)), LABEL - less));
        ways.add(constant(new PrefixQuery(new Term(Beginnings.WHOLE, whole)), SYNONYM - less));
        ways.add(constant(words(Beginnings.LABEL_WORD, form), LABEL_WORDS - less));
        ways.add(constant(words(Beginnings.WORD, form), WORDS - less));
    }

    /** Each typed word begins a word, in any order. */
    private static Query words(String field, Collection<String> words) {
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(new PrefixQuery(new Term(field, word)), Occur.FILTER));
        return all.build();
    }

    /** Each word begins a word with at most one slip behind its first letter. */
    static Query misspelt(String typed) {
        var ways = new ArrayList<Query>();
        for (var form : Forms.of(typed)) {
            var all = new BooleanQuery.Builder();
            form.forEach(word -> all.add(almost(word), Occur.FILTER));
            ways.add(constant(all.build(), MISSPELT));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query almost(String word) {
        var term = new Term(Beginnings.WORD, word);
        if (word.codePointCount(0, word.length()) < SHORTEST_MISSPELT) {
            return new PrefixQuery(term);
        }
        var first = word.offsetByCodePoints(0, 1);
        var slip = new LevenshteinAutomata(word.substring(first), true).toAutomaton(1, word.substring(0, first));
        var begins = Operations.concatenate(List.of(slip, Automata.makeAnyString()));
        return new AutomatonQuery(term, Operations.determinize(begins, DETERMINIZE_EFFORT));
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
