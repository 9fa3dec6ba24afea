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
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
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

    private static final int FACET_VALUES = 200;

    private final FSDirectory directory;
    private final FacetsConfig facets = new FacetsConfig();
    private IndexSearcher searcher;

    LuceneIndex(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        List.of("specialty", "skill", "spokenLanguage", "kind").forEach(field -> facets.setMultiValued(field, true));
        Doctor.FACETS.forEach(field -> facets.setIndexFieldName(field, "$" + field));
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
                    document.add(new SortedSetDocValuesFacetField(field, code));
                }));
        document.add(new SortedDocValuesField("sort", new BytesRef(doctor.sort())));
        document.add(new StoredField("hit", doctor.hit()));
        try {
            writer.addDocument(facets.build(document));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String search(Map<String, String> parameters) throws IOException {
        var query = query(parameters);
        var from = Integer.parseInt(parameters.getOrDefault("page", "0")) * Asked.SIZE;
        var counted = parameters.getOrDefault("facets", "");
        var json = new StringBuilder(16_384).append("{\"total\":");
        var top = counted.isEmpty() ? top(query, parameters, from) : null;
        var together = counted.isEmpty() ? null : together(query, from);
        var docs = top == null ? together.topDocs() : top;
        json.append(docs.totalHits.value()).append(",\"hits\":[");
        var stored = searcher.storedFields();
        for (int at = from; at < docs.scoreDocs.length; at++) {
            json.append(at == from ? "" : ",")
                    .append(stored.document(docs.scoreDocs[at].doc).get("hit"));
        }
        json.append("],\"facets\":{");
        if (together != null) {
            count(json, counted.split(","), together);
        }
        return json.append("}}").toString();
    }

    private TopDocs top(Query query, Map<String, String> parameters, int from) throws IOException {
        var all = Integer.MAX_VALUE;
        return parameters.containsKey("sort")
                ? searcher.search(
                        query,
                        new TopFieldCollectorManager(
                                new Sort(new SortField("sort", SortField.Type.STRING)), from + Asked.SIZE, null, all))
                : searcher.search(query, new TopScoreDocCollectorManager(from + Asked.SIZE, null, all));
    }

    private FacetsCollectorManager.FacetsResult together(Query query, int from) throws IOException {
        return FacetsCollectorManager.search(searcher, query, from + Asked.SIZE, new FacetsCollectorManager());
    }

    private void count(StringBuilder json, String[] fields, FacetsCollectorManager.FacetsResult found)
            throws IOException {
        var comma = "";
        for (var field : fields) {
            json.append(comma).append('"').append(field).append("\":{");
            comma = ",";
            var values = new SortedSetDocValuesFacetCounts(state(field), found.facetsCollector())
                    .getTopChildren(FACET_VALUES, field);
            var inner = "";
            for (var value : values == null ? new org.apache.lucene.facet.LabelAndValue[0] : values.labelValues) {
                json.append(inner).append('"').append(value.label).append("\":").append(value.value);
                inner = ",";
            }
            json.append('}');
        }
    }

    private final Map<String, DefaultSortedSetDocValuesReaderState> states =
            new java.util.concurrent.ConcurrentHashMap<>();

    private DefaultSortedSetDocValuesReaderState state(String field) {
        return states.computeIfAbsent(field, name -> {
            try {
                var configuration = new FacetsConfig();
                configuration.setIndexFieldName(name, "$" + name);
                configuration.setMultiValued(name, facets.getDimConfig(name).multiValued);
                return new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader(), "$" + name, configuration);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
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
