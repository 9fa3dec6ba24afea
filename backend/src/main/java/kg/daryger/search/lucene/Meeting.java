package kg.daryger.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.search.engine.Clause;
import kg.daryger.search.engine.EngineQuery;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Which of the query's told clauses hits met; asked of the hits alone, since most of what matches is never shown. */
final class Meeting {

    private final Map<String, Weight> told = new LinkedHashMap<>();
    private final IndexSearcher searcher;
    private final Asking asking;

    Meeting(IndexSearcher searcher, EngineQuery asked, Asking asking) throws IOException {
        this.searcher = searcher;
        this.asking = asking;
        for (var clause : asked.must()) {
            collect(clause);
        }
        for (var clause : asked.should()) {
            collect(clause);
        }
    }

    private void collect(Clause clause) throws IOException {
        switch (clause) {
            case Clause.Match match -> {}
            case Clause.Best best -> {
                for (var one : best.alternatives()) {
                    collect(one);
                }
            }
            case Clause.All all -> {
                for (var one : all.parts()) {
                    collect(one);
                }
            }
            case Clause.Told one -> {
                var query = new ConstantScoreQuery(asking.clause(one.clause()));
                told.put(one.label(), searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1));
                collect(one.clause());
            }
        }
    }

    /** @param segment whose hits are asked one after another */
    InSegment in(LeafReaderContext segment) throws IOException {
        var meetings = new ArrayList<One>();
        for (var one : told.entrySet()) {
            var scorer = one.getValue().scorer(segment);
            if (scorer != null) {
                meetings.add(new One(one.getKey(), scorer.iterator()));
            }
        }
        return new InSegment(meetings);
    }

    private record One(String label, DocIdSetIterator documents) {}

    /** What the hits of one segment met. */
    static final class InSegment {

        private final List<One> all;

        private InSegment(List<One> all) {
            this.all = all;
        }

        /** @param document greater than the one before */
        Set<String> met(int document) throws IOException {
            var met = new HashSet<String>();
            for (var one : all) {
                int at = one.documents().docID();
                if (at == document || at < document && one.documents().advance(document) == document) {
                    met.add(one.label());
                }
            }
            return met;
        }
    }
}
