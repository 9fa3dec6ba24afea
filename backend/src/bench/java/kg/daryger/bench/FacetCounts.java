package kg.daryger.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the codes of some fields in the pass that finds the hits: an array a segment and field. */
final class FacetCounts implements Collector {

    private final List<String> fields;
    private final List<Counted> segments = new ArrayList<>();

    private FacetCounts(List<String> fields) {
        this.fields = fields;
    }

    static CollectorManager<FacetCounts, Map<String, Map<String, Integer>>> manager(List<String> fields) {
        return new CollectorManager<>() {
            @Override
            public FacetCounts newCollector() {
                return new FacetCounts(fields);
            }

            @Override
            public Map<String, Map<String, Integer>> reduce(Collection<FacetCounts> collectors) throws IOException {
                var all = new LinkedHashMap<String, Map<String, Integer>>();
                fields.forEach(field -> all.put(field, new TreeMap<>()));
                for (var collector : collectors) {
                    for (var segment : collector.segments) {
                        segment.addTo(all.get(segment.field()));
                    }
                }
                return all;
            }
        };
    }

    private record Counted(String field, SortedSetDocValues values, int[] counts) {

        void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int at = values.docValueCount(); at > 0; at--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Integer> all) throws IOException {
            for (int ordinal = 0; ordinal < counts.length; ordinal++) {
                if (counts[ordinal] > 0) {
                    all.merge(values.lookupOrd(ordinal).utf8ToString(), counts[ordinal], Integer::sum);
                }
            }
        }
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var here = new ArrayList<Counted>();
        for (var field : fields) {
            var values = DocValues.getSortedSet(context.reader(), field);
            here.add(new Counted(field, values, new int[(int) values.getValueCount()]));
        }
        segments.addAll(here);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // only the document counts
            }

            @Override
            public void collect(int document) throws IOException {
                for (var counted : here) {
                    counted.collect(document);
                }
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
