package kg.daryger.search.domain;

import java.util.List;
import java.util.Set;
import kg.daryger.search.engine.EngineAnswer.Count;
import kg.daryger.shared.Language;

/** A way to narrow a search: its codes in the address, and what they are in the documents. */
interface Facet {

    /** In the address and in the answer. */
    String name();

    /** In the documents. */
    String field();

    boolean has(String code);

    /** What a document has one of when it fits one of the codes. */
    Set<String> values(Set<String> codes);

    /** @param counts of all values in the documents, the most frequent first */
    List<FacetValue> counted(List<Count> counts, Language reader);
}
