package kg.daryger.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** The same documents in Lucene as one would write it down first: exact totals, ready-made hits, facets in the same pass. */
final class LuceneIndex {

    private static final int ALL = Integer.MAX_VALUE;

    private final FSDirectory directory;
    private IndexSearcher searcher;

    LuceneIndex(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
    }

    void build(Path file) throws IOException {
        var configuration = new IndexWriterConfig(new KeywordAnalyzer()).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (var writer = new IndexWriter(directory, configuration)) {
            Doctor.each(file, doctor -> add(writer, doctor));
            writer.commit();
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    private void add(IndexWriter writer, Doctor doctor) {
        var document = new Document();
        doctor.nameWords().forEach(word -> document.add(new StringField("name", word, Store.NO)));
        doctor.textWords().forEach(word -> document.add(new StringField("text", word, Store.NO)));
        doctor.codes()
                .forEach((field, codes) -> codes.forEach(code -> {
                    document.add(new StringField(field, code, Store.NO));
                    document.add(new SortedSetDocValuesField(field, new BytesRef(code)));
                }));
        document.add(new SortedDocValuesField("sort", new BytesRef(doctor.sort())));
        document.add(new StoredField("hit", doctor.hit()));
        try {
            writer.addDocument(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String search(Map<String, String> parameters) throws IOException {
        var query = query(parameters);
        var from = Integer.parseInt(parameters.getOrDefault("page", "0")) * Asked.SIZE;
        var counted = parameters.getOrDefault("facets", "");
        var json = new StringBuilder(16_384);
        if (counted.isEmpty()) {
            hits(json, searcher.search(query, top(parameters, from)), from);
            json.append(",\"facets\":{");
        } else {
            var both =
                    new MultiCollectorManager(top(parameters, from), FacetCounts.manager(List.of(counted.split(","))));
            var found = (Object[]) searcher.search(query, both);
            hits(json, (TopDocs) found[0], from);
            json.append(",\"facets\":{");
            counts(json, (Map<?, ?>) found[1]);
        }
        return json.append("}}").toString();
    }

    private static CollectorManager<?, ? extends TopDocs> top(Map<String, String> parameters, int from) {
        return parameters.containsKey("sort")
                ? new TopFieldCollectorManager(
                        new Sort(new SortField("sort", SortField.Type.STRING)), from + Asked.SIZE, null, ALL)
                : new TopScoreDocCollectorManager(from + Asked.SIZE, null, ALL);
    }

    private void hits(StringBuilder json, TopDocs docs, int from) throws IOException {
        json.append("{\"total\":").append(docs.totalHits.value()).append(",\"hits\":[");
        var stored = searcher.storedFields();
        for (int at = from; at < docs.scoreDocs.length; at++) {
            json.append(at == from ? "" : ",")
                    .append(stored.document(docs.scoreDocs[at].doc).get("hit"));
        }
        json.append(']');
    }

    private static void counts(StringBuilder json, Map<?, ?> counts) {
        var comma = "";
        for (var field : counts.entrySet()) {
            json.append(comma).append('"').append(field.getKey()).append("\":{");
            comma = ",";
            var inner = "";
            for (var value : ((Map<?, ?>) field.getValue()).entrySet()) {
                json.append(inner)
                        .append('"')
                        .append(value.getKey())
                        .append("\":")
                        .append(value.getValue());
                inner = ",";
            }
            json.append('}');
        }
    }

    private static Query query(Map<String, String> parameters) {
        var all = new BooleanQuery.Builder();
        var place = parameters.containsKey("name") ? "name" : "text";
        var words = parameters.getOrDefault(place, "").split(" ");
        for (var word : words) {
            if (!word.isEmpty()) {
                var term = new Term(place, word);
                all.add(parameters.containsKey("prefix") ? new PrefixQuery(term) : new TermQuery(term), Occur.FILTER);
            }
        }
        for (var field : Doctor.FACETS) {
            if (parameters.containsKey(field)) {
                all.add(new TermQuery(new Term(field, parameters.get(field))), Occur.FILTER);
            }
        }
        var built = all.build();
        return built.clauses().isEmpty() ? new MatchAllDocsQuery() : new ConstantScoreQuery(built);
    }
}
