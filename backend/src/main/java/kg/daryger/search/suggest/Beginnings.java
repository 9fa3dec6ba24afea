package kg.daryger.search.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kg.daryger.taxonomy.ConceptKind;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index in memory of the labels and synonyms of entries, asked by how their words begin. Read-only once it is made. */
final class Beginnings {

    /** Words of labels; of labels and synonyms; whole labels; whole labels and synonyms. */
    static final String LABEL_WORD = "labelWord";

    static final String WORD = "word";
    static final String LABEL = "label";
    static final String WHOLE = "whole";

    private static final String AT = "at";
    private static final String WEIGHT = "weight";

    private static final Sort BEST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(WEIGHT, SortField.Type.LONG, true),
            new SortField(AT, SortField.Type.LONG));

    private final List<Entry> entries;
    private final IndexSearcher searcher;

    Beginnings(Collection<Entry> entries) {
        this.entries = List.copyOf(entries);
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            for (int at = 0; at < this.entries.size(); at++) {
                writer.addDocument(document(this.entries.get(at), at));
            }
            writer.forceMerge(1);
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Document document(Entry entry, int at) {
        var document = new Document();
        entry.labels().forEach(label -> text(document, label, true));
        entry.synonyms().forEach(synonym -> text(document, synonym, false));
        document.add(new StoredField(AT, at));
        document.add(new NumericDocValuesField(AT, at));
        document.add(new NumericDocValuesField(WEIGHT, entry.weight()));
        return document;
    }

    private static void text(Document document, String text, boolean label) {
        for (var form : Forms.of(text)) {
            var whole = String.join(" ", form);
            document.add(new StringField(WHOLE, whole, Store.NO));
            if (label) {
                document.add(new StringField(LABEL, whole, Store.NO));
            }
            for (var word : form) {
                document.add(new StringField(WORD, word, Store.NO));
                if (label) {
                    document.add(new StringField(LABEL_WORD, word, Store.NO));
                }
            }
        }
    }

    /** The best first; misspelt words only where nothing begins as typed. */
    List<Found> find(String typed, int most) {
        var exact = find(Beginning.of(typed), most);
        return exact.isEmpty() ? find(Beginning.misspelt(typed), most) : exact;
    }

    private List<Found> find(Query query, int most) {
        try {
            TopFieldDocs top = searcher.search(query, most, BEST, true);
            var stored = searcher.storedFields();
            var found = new ArrayList<Found>();
            for (var doc : top.scoreDocs) {
                var at = stored.document(doc.doc).getField(AT).numericValue().intValue();
                found.add(new Found(entries.get(at), doc.score));
            }
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Something to suggest.
     *
     * @param code of the list's entry, or the institution's id
     * @param labels in all languages
     * @param weight which of equally good ones comes first
     */
    record Entry(ConceptKind kind, String code, Collection<String> labels, Collection<String> synonyms, long weight) {}

    /** @param score as in {@link Beginning} */
    record Found(Entry entry, float score) {}
}
