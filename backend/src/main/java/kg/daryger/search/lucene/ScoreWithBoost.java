package kg.daryger.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/** The sum of the constant scores and the document's own boost. */
final class ScoreWithBoost extends DoubleValuesSource {

    static final ScoreWithBoost INSTANCE = new ScoreWithBoost();

    private ScoreWithBoost() {}

    @Override
    public DoubleValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
        NumericDocValues boosts = DocValues.getNumeric(context.reader(), IndexFields.BOOST);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                return scores.doubleValue() + boosts.longValue();
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                return boosts.advanceExact(doc) && scores.advanceExact(doc);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return false;
    }

    @Override
    public int hashCode() {
        return 31;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return "score with boost";
    }
}
