package kg.daryger.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import kg.daryger.search.engine.Clause;
import kg.daryger.search.engine.EngineQuery;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Where the terms of one query stand in every segment, looked up once and in their order: a name has dozens of keys, counts
 * and what hits met ask for them again, and a look for each alone costs more than matching it.
 */
final class SoughtTerms {

    private final Map<Term, TermStates> places = new TreeMap<>();
    private final IndexSearcher searcher;

    SoughtTerms(IndexSearcher searcher, EngineQuery asked) throws IOException {
        this.searcher = searcher;
        asked.must().forEach(this::collect);
        asked.should().forEach(this::collect);
        for (var segment : searcher.getTopReaderContext().leaves()) {
            lookUp(segment);
        }
    }

    private void collect(Clause clause) {
        switch (clause) {
            case Clause.Match match ->
                places.computeIfAbsent(
                        new Term(match.field(), match.value()), none -> new TermStates(searcher.getTopReaderContext()));
            case Clause.Best best -> best.alternatives().forEach(this::collect);
            case Clause.All all -> all.parts().forEach(this::collect);
            case Clause.Told told -> collect(told.clause());
        }
    }

    private void lookUp(LeafReaderContext segment) throws IOException {
        var field = "";
        @Nullable TermsEnum terms = null;
        for (var place : places.entrySet()) {
            var term = place.getKey();
            if (!term.field().equals(field)) {
                field = term.field();
                var all = segment.reader().terms(field);
                terms = all == null ? null : all.iterator();
            }
            if (terms != null && terms.seekExact(term.bytes())) {
                place.getValue().register(terms.termState(), segment.ord, terms.docFreq(), terms.totalTermFreq());
            }
        }
    }

    TermQuery query(Clause.Match match) {
        var term = new Term(match.field(), match.value());
        return new TermQuery(term, places.get(term));
    }
}
