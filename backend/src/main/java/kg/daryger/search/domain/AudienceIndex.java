package kg.daryger.search.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kg.daryger.change.ChangePosition;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;

/**
 * The Lucene index of one audience, on disk. The position in the change feed stands in the commit itself, so that after a
 * crash the index goes on exactly where it is complete.
 */
final class AudienceIndex implements AutoCloseable {

    private static final String TX = "tx";
    private static final String ROW = "row";

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final FacetsConfig facets = Field.facets();

    AudienceIndex(Path path) {
        try {
            directory = FSDirectory.open(path);
            writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()));
            searchers = new SearcherManager(writer, null);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    ChangePosition position() {
        var data = new HashMap<String, String>();
        var live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data.containsKey(TX)
                ? new ChangePosition(Long.parseLong(data.get(TX)), Long.parseLong(data.get(ROW)))
                : ChangePosition.START;
    }

    void put(String id, Document document) {
        try {
            writer.updateDocument(new Term(Field.ID, id), facets.build(document));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void remove(String id) {
        try {
            writer.deleteDocuments(new Term(Field.ID, id));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Makes everything since the last commit durable and visible, complete up to the position. */
    void commit(ChangePosition upTo) {
        try {
            writer.setLiveCommitData(Map.of(TX, Long.toString(upTo.tx()), ROW, Long.toString(upTo.id()))
                    .entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    <T> T read(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    FacetsConfig facets() {
        return facets;
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
