package kg.daryger.search.lucene;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kg.daryger.search.engine.Clause;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** A query as Lucene asks it: constant scores, filters beside. */
final class Asking {

    private final EngineQuery asked;
    private final SoughtTerms terms;

    Asking(EngineQuery asked, SoughtTerms terms) {
        this.asked = asked;
        this.terms = terms;
    }

    /** @param leftOut field whose filter does not count, for counting as if it were not there; empty: none */
    Query query(String leftOut) {
        var all = new BooleanQuery.Builder();
        asked.must().forEach(clause -> all.add(clause(clause), Occur.MUST));
        asked.should().forEach(clause -> all.add(clause(clause), Occur.SHOULD));
        var kinds = asked.kinds().stream().map(DocumentKind::code).collect(Collectors.toSet());
        all.add(anyOf(IndexFields.KIND, kinds), Occur.FILTER);
        for (Map.Entry<String, Set<String>> filter : asked.filters().entrySet()) {
            if (!filter.getKey().equals(leftOut)) {
                all.add(anyOf(filter.getKey(), filter.getValue()), Occur.FILTER);
            }
        }
        if (!asked.without().isEmpty()) {
            all.add(anyOf(IndexFields.ID, asked.without()), Occur.MUST_NOT);
        }
        return all.build();
    }

    private static Query anyOf(String field, Collection<String> values) {
        return values.size() == 1
                ? new TermQuery(new Term(field, values.iterator().next()))
                : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    Query clause(Clause clause) {
        return switch (clause) {
            case Clause.Match match -> new BoostQuery(new ConstantScoreQuery(terms.query(match)), match.score());
            case Clause.Best best ->
                new DisjunctionMaxQuery(
                        best.alternatives().stream().map(this::clause).toList(), 0);
            case Clause.All parts -> {
                var all = new BooleanQuery.Builder();
                parts.parts().forEach(part -> all.add(clause(part), Occur.MUST));
                yield all.build();
            }
            case Clause.Told told -> clause(told.clause());
        };
    }
}
