package kg.daryger.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.search.engine.EngineAnswer.Count;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the values of some fields in the pass that finds the hits. */
final class Counting implements CollectorManager<Counting.Pass, Map<String, List<Count>>> {

    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value);

    private final CountedValues values;
    private final Set<String> fields;

    Counting(CountedValues values, Set<String> fields) {
        this.values = values;
        this.fields = fields;
    }

    @Override
    public Pass newCollector() {
        return new Pass();
    }

    @Override
    public Map<String, List<Count>> reduce(Collection<Pass> passes) throws IOException {
        var sums = new HashMap<String, Map<String, Integer>>();
        fields.forEach(field -> sums.put(field, new HashMap<>()));
        for (var pass : passes) {
            for (var segment : pass.segments) {
                add(segment, sums);
            }
        }
        var counts = new HashMap<String, List<Count>>();
        sums.forEach((field, found) -> counts.put(
                field,
                found.entrySet().stream()
                        .map(one -> new Count(one.getKey(), one.getValue()))
                        .sorted(MOST_FIRST)
                        .toList()));
        return counts;
    }

    private void add(Segment segment, Map<String, Map<String, Integer>> sums) throws IOException {
        var known = values.of(segment.context.reader());
        for (int i = 0; i < segment.counts.length; i++) {
            if (segment.counts[i] > 0) {
                var sum = sums.get(known[i].field());
                if (sum != null) {
                    sum.merge(known[i].value(), segment.counts[i], Integer::sum);
                }
            }
        }
    }

    private record Segment(LeafReaderContext context, int[] counts) {}

    /** One pass over some segments. */
    static final class Pass implements Collector {

        private final List<Segment> segments = new ArrayList<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            var values = DocValues.getSortedSet(context.reader(), IndexFields.COUNTED);
            var counts = new int[(int) values.getValueCount()];
            segments.add(new Segment(context, counts));
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // counting needs no scores
                }

                @Override
                public void collect(int doc) throws IOException {
                    count(values, doc, counts);
                }
            };
        }

        private static void count(SortedSetDocValues values, int doc, int[] counts) throws IOException {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
