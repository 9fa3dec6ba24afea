package kg.daryger.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineAnswer;
import kg.daryger.search.engine.EngineAnswer.Count;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.engine.EngineQuery;
import kg.daryger.search.engine.ReadyHit;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Answers one query at one moment of an index: hits, their exact number, and counts in the same pass. */
final class Answering {

    private final AudienceIndex index;
    private final IndexSearcher searcher;
    private final EngineQuery asked;
    private final Asking asking;

    Answering(AudienceIndex index, IndexSearcher searcher, EngineQuery asked) throws IOException {
        this.index = index;
        this.searcher = searcher;
        this.asked = asked;
        this.asking = new Asking(asked, new SoughtTerms(searcher, asked));
    }

    EngineAnswer answer() throws IOException {
        var query = asking.query("");
        var known = asked.counted().isEmpty() ? Map.<String, List<Count>>of() : known();
        if (known != null) {
            return asked.size() == 0 ? new EngineAnswer(total(query), List.of(), known) : answer(top(query), known);
        }
        var unfiltered = new HashSet<>(asked.counted());
        unfiltered.removeAll(asked.filters().keySet());
        var counting = new Counting(index.values(), unfiltered);
        if (asked.size() == 0) {
            var counts = complete(searcher.search(query, counting));
            return new EngineAnswer(total(query), List.of(), counts);
        }
        var both = searcher.search(query, new MultiCollectorManager(collecting(), counting));
        return answer((TopFieldDocs) both[0], complete(counts(both[1])));
    }

    @SuppressWarnings("unchecked") // what Counting gives
    private static Map<String, List<Count>> counts(Object counted) {
        return (Map<String, List<Count>>) counted;
    }

    private @Nullable Map<String, List<Count>> known() {
        return index.knownCounts().find(searcher.getIndexReader(), asked);
    }

    /** A filtered field is counted in a pass of its own, as if it were not filtered. */
    private Map<String, List<Count>> complete(Map<String, List<Count>> inPass) throws IOException {
        var counts = new HashMap<>(inPass);
        for (var field : asked.counted()) {
            if (asked.filters().containsKey(field)) {
                counts.putAll(searcher.search(asking.query(field), new Counting(index.values(), Set.of(field))));
            }
        }
        index.knownCounts().keep(searcher.getIndexReader(), asked, counts);
        return counts;
    }

    private long total(Query query) throws IOException {
        return searcher.search(query, new TotalHitCountCollectorManager(searcher.getSlices()));
    }

    private TopFieldDocs top(Query query) throws IOException {
        return searcher.search(query, collecting());
    }

    private TopFieldCollectorManager collecting() {
        var ordering = new Ordering(asked.order());
        return new TopFieldCollectorManager(
                ordering.sort(), asked.size(), ordering.after(asked.after()), Integer.MAX_VALUE);
    }

    private EngineAnswer answer(TopFieldDocs top, Map<String, List<Count>> counts) throws IOException {
        if (top.scoreDocs.length == 0) {
            return new EngineAnswer(top.totalHits.value(), List.of(), counts);
        }
        var hits = new EngineHit[top.scoreDocs.length];
        var leaves = searcher.getIndexReader().leaves();
        // columns are read forwards, whatever the order of the hits
        var inOrder = IntStream.range(0, hits.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> top.scoreDocs[i].doc))
                .toList();
        var meeting = new Meeting(searcher, asked, asking);
        @Nullable Columns columns = null;
        for (int i : inOrder) {
            int doc = top.scoreDocs[i].doc;
            var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            if (columns == null || columns.leaf != leaf) {
                columns = new Columns(leaf, meeting.in(leaf));
            }
            hits[i] = columns.hit(doc - leaf.docBase, Ordering.key((FieldDoc) top.scoreDocs[i]));
        }
        return new EngineAnswer(top.totalHits.value(), List.of(hits), counts);
    }

    /** The columns of a segment that an answer is made of. */
    private static final class Columns {

        private final LeafReaderContext leaf;
        private final BinaryDocValues kinds;
        private final BinaryDocValues names;
        private final BinaryDocValues hits;
        private final Meeting.InSegment meeting;

        Columns(LeafReaderContext leaf, Meeting.InSegment meeting) throws IOException {
            this.leaf = leaf;
            this.meeting = meeting;
            kinds = DocValues.getBinary(leaf.reader(), IndexFields.KIND);
            names = DocValues.getBinary(leaf.reader(), IndexFields.NAMES);
            hits = DocValues.getBinary(leaf.reader(), IndexFields.HIT);
        }

        EngineHit hit(int doc, EngineQuery.SortKey key) throws IOException {
            var written = text(names, doc);
            return new EngineHit(
                    DocumentKind.valueOf(text(kinds, doc).toUpperCase(Locale.ROOT)),
                    key.id(),
                    written.isEmpty() ? List.of() : List.of(written.split("\n")),
                    meeting.met(doc),
                    key,
                    ready(hits, doc));
        }

        private static ReadyHit ready(BinaryDocValues values, int doc) throws IOException {
            var bytes = values.advanceExact(doc) ? BytesRef.deepCopyOf(values.binaryValue()) : new BytesRef();
            return new ReadyHit(bytes::utf8ToString);
        }

        private static String text(BinaryDocValues values, int doc) throws IOException {
            return values.advanceExact(doc) ? values.binaryValue().utf8ToString() : "";
        }
    }
}
