package kg.daryger.search.domain;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import kg.daryger.search.engine.EngineAnswer.Count;
import kg.daryger.shared.Language;

/**
 * A facet whose codes stand in the documents as they are.
 *
 * @param label the code in the reader's language
 */
record CodeFacet(String name, Predicate<String> known, BiFunction<String, Language, String> label) implements Facet {

    /** Nobody scrolls through more; a chosen one that is rarer is shown by its chip. */
    private static final int MOST = 100;

    @Override
    public String field() {
        return name;
    }

    @Override
    public boolean has(String code) {
        return known.test(code);
    }

    @Override
    public Set<String> values(Set<String> codes) {
        return codes;
    }

    @Override
    public List<FacetValue> counted(List<Count> counts, Language reader) {
        return counts.stream()
                .limit(MOST)
                .map(one -> new FacetValue(one.value(), label.apply(one.value(), reader), one.count()))
                .toList();
    }
}
