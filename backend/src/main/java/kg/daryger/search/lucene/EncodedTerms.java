package kg.daryger.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.search.engine.SearchEngine.Writing;
import org.apache.lucene.util.BytesRef;

/**
 * A document's terms as Lucene writes them: encoded once for the indexes of all audiences that see the same.
 *
 * @param terms by field
 * @param counted what is counted, with the field's name
 */
record EncodedTerms(Map<String, List<BytesRef>> terms, List<BytesRef> counted) {

    /** By the map of a document's terms itself: documents of several audiences share it. */
    static Map<Map<String, Set<String>>, EncodedTerms> of(List<Writing> writings, Set<String> counted) {
        var encoded = new IdentityHashMap<Map<String, Set<String>>, EncodedTerms>();
        for (var writing : writings) {
            for (var document : writing.put()) {
                encoded.computeIfAbsent(document.terms(), terms -> of(terms, counted));
            }
        }
        return encoded;
    }

    private static EncodedTerms of(Map<String, Set<String>> terms, Set<String> counted) {
        var encoded = new LinkedHashMap<String, List<BytesRef>>();
        var keys = new ArrayList<BytesRef>();
        terms.forEach((field, values) -> {
            encoded.put(field, encoded(values));
            if (counted.contains(field)) {
                values.forEach(value -> keys.add(new BytesRef(CountedValue.key(field, value))));
            }
        });
        return new EncodedTerms(encoded, keys);
    }

    private static List<BytesRef> encoded(Collection<String> values) {
        var encoded = new ArrayList<BytesRef>(values.size());
        values.forEach(value -> encoded.add(new BytesRef(value)));
        return encoded;
    }
}
