package kg.daryger.search.domain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.domain.Understanding.Understood;
import kg.daryger.search.name.NameCloseness;
import kg.daryger.search.name.ParsedName;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.springframework.stereotype.Component;

/** Asks Lucene: hits, their number, and facet counts in the same pass. */
@Component
class LuceneDoctors {

    /** Candidates that are ordered anew by the closeness of their names. */
    private static final int CANDIDATES = 200;

    private static final int FACET_VALUES = 200;

    private final DoctorIndexes indexes;

    LuceneDoctors(DoctorIndexes indexes) {
        this.indexes = indexes;
    }

    Found find(Audience audience, DoctorSearch search, Understood understood) {
        var index = indexes.of(audience);
        return index.read(searcher -> {
            if (searcher.getIndexReader().numDocs() == 0) {
                return new Found(0, List.of(), Map.of());
            }
            var query = new DrillDownQuery(index.facets(), DoctorQuery.of(understood));
            search.filters().forEach((facet, codes) -> codes.forEach(code -> query.add(facet, code)));
            var state = new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader(), index.facets());
            var byName = search.sort() == DoctorSearch.Sort.RELEVANCE
                    && !understood.rest().isEmpty();
            var wanted = (search.page() + 1) * search.size();
            var result = new DrillSideways(searcher, index.facets(), state)
                    .search(
                            query,
                            null,
                            null,
                            byName ? Math.max(wanted, CANDIDATES) : wanted,
                            sort(search.sort()),
                            true);
            var candidates = hits(searcher, result.hits.scoreDocs, byName ? understood.rest() : "");
            var page = candidates.stream()
                    .skip((long) search.page() * search.size())
                    .limit(search.size())
                    .toList();
            return new Found(result.hits.totalHits.value(), page, counts(result.facets));
        });
    }

    /** Ties by id, so that pages are stable. */
    private static org.apache.lucene.search.Sort sort(DoctorSearch.Sort wanted) {
        var first =
                switch (wanted) {
                    case RELEVANCE -> SortField.FIELD_SCORE;
                    case NAME -> new SortField(Field.SORT_NAME, SortField.Type.STRING);
                    case FRESHNESS -> new SortField(Field.CONFIRMED, SortField.Type.LONG, true);
                };
        return new org.apache.lucene.search.Sort(first, new SortField(Field.ID_ORDER, SortField.Type.STRING));
    }

    private static List<DoctorId> hits(IndexSearcher searcher, ScoreDoc[] docs, String rest) throws IOException {
        var stored = searcher.storedFields();
        var asked = ParsedName.of(rest);
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < docs.length; i++) {
            var document = stored.document(docs[i].doc);
            var closeness = asked.size() == 0 || i >= CANDIDATES
                    ? 0
                    : Arrays.stream(document.getValues(Field.NAME))
                            .mapToDouble(name -> NameCloseness.between(asked, ParsedName.of(name)))
                            .max()
                            .orElse(0);
            hits.add(new Hit(DoctorId.of(document.get(Field.ID)), closeness, i));
        }
        hits.sort(Comparator.comparingDouble(Hit::closeness).reversed().thenComparingInt(Hit::rank));
        return hits.stream().map(Hit::id).toList();
    }

    private static Map<String, List<Count>> counts(Facets facets) throws IOException {
        var counts = new LinkedHashMap<String, List<Count>>();
        for (var facet : Field.FACETS) {
            var values = facets.getTopChildren(FACET_VALUES, facet);
            counts.put(
                    facet,
                    values == null
                            ? List.of()
                            : Arrays.stream(values.labelValues)
                                    .map(value -> new Count(value.label, value.value.intValue()))
                                    .toList());
        }
        return counts;
    }

    private record Hit(DoctorId id, double closeness, int rank) {}

    /** @param facets counts by facet, most first; within a facet as if it were not filtered */
    record Found(long total, List<DoctorId> ids, Map<String, List<Count>> facets) {}

    /** How many hits have a code. */
    public record Count(String code, int count) {}
}
