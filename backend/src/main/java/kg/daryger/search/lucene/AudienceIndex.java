package kg.daryger.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kg.daryger.change.ChangePosition;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.SearchDocument;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;

/**
 * The index of one audience, on disk. The position in the change feed stands in the commit itself, so that after a crash
 * the index goes on exactly where it is complete.
 */
final class AudienceIndex implements AutoCloseable {

    private static final String TX = "tx";
    private static final String ROW = "row";

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile ChangePosition visible;
    private volatile ChangePosition written;
    private final CountedValues values = new CountedValues();
    private final KnownCounts knownCounts = new KnownCounts();

    /**
     * @param fresh drops what is there
     * @throws IOException when it can't be read; {@link Damage} tells whether it is broken
     */
    AudienceIndex(Path path, boolean fresh) throws IOException {
        directory = FSDirectory.open(path);
        try {
            if (!fresh) {
                Damage.check(directory);
            }
            var config = new IndexWriterConfig(new KeywordAnalyzer())
                    .setOpenMode(fresh ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND)
                    .setMergeScheduler(new OneAtATime());
            writer = new IndexWriter(directory, config);
            searchers = new SearcherManager(writer, null);
            visible = committed(writer);
            written = visible;
        } catch (IOException | RuntimeException unusable) {
            directory.close();
            throw unusable;
        }
    }

    /** Up to where searches see everything. */
    ChangePosition position() {
        return visible;
    }

    private static ChangePosition committed(IndexWriter writer) {
        var data = new HashMap<String, String>();
        var live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        var tx = data.get(TX);
        var row = data.get(ROW);
        return tx == null || row == null
                ? ChangePosition.START
                : new ChangePosition(Long.parseLong(tx), Long.parseLong(row));
    }

    void put(SearchDocument document, EncodedTerms terms) throws IOException {
        writer.updateDocument(LuceneDocument.key(document.kind(), document.id()), LuceneDocument.of(document, terms));
    }

    /** Of whatever kind it is: ids are unique. */
    void remove(String id) throws IOException {
        for (var kind : DocumentKind.values()) {
            writer.deleteDocuments(LuceneDocument.key(kind, id));
        }
    }

    /** What was put and removed is complete up to there. */
    void reached(ChangePosition upTo) {
        written = upTo;
    }

    /** Up to where it is complete, seen or not. */
    ChangePosition written() {
        return written;
    }

    /** Makes everything since the last commit durable and visible. */
    void commit() throws IOException {
        var upTo = written;
        if (upTo.equals(visible) && !writer.hasUncommittedChanges()) {
            return;
        }
        writer.setLiveCommitData(Map.of(TX, Long.toString(upTo.tx()), ROW, Long.toString(upTo.id()))
                .entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
        visible = upTo;
    }

    <T> T read(Reading<T> reading) throws IOException {
        var searcher = searchers.acquire();
        try {
            return reading.read(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    CountedValues values() {
        return values;
    }

    KnownCounts knownCounts() {
        return knownCounts;
    }

    @Override
    public void close() {
        try {
            searchers.close();
            // what is not committed is read from the change feed again
            writer.rollback();
            directory.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads at one moment of the index. */
    interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }
}
