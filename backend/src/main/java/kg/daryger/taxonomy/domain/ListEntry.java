package kg.daryger.taxonomy.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of a code list as it is stored.
 *
 * @param mesh nearest MeSH descriptor
 * @param unreviewed languages whose label nobody has checked
 */
record ListEntry(
        ConceptKind kind,
        String code,
        @Nullable String parent,
        Map<String, String> labels,
        List<String> synonyms,
        @Nullable String mesh,
        List<String> unreviewed) {

    ListEntry(ConceptKind kind, String code, Map<String, String> labels) {
        this(kind, code, null, labels, List.of(), null, List.of());
    }

    static ListEntry of(Concept c) {
        return new ListEntry(c.kind(), c.code(), c.parent(), c.labels(), c.synonyms(), null, c.unreviewed());
    }

    ListEntry under(String parentCode) {
        @Nullable String above = parentCode.isEmpty() ? null : parentCode;
        return new ListEntry(kind, code, above, labels, synonyms, mesh, unreviewed);
    }

    ListEntry with(Collection<String> names) {
        return new ListEntry(kind, code, parent, labels, List.copyOf(names), mesh, unreviewed);
    }

    ListEntry mesh(String descriptor) {
        @Nullable String nearest = descriptor.isEmpty() ? null : descriptor;
        return new ListEntry(kind, code, parent, labels, synonyms, nearest, unreviewed);
    }

    ListEntry unreviewed(List<String> languages) {
        return new ListEntry(kind, code, parent, labels, synonyms, mesh, languages);
    }

    Concept concept() {
        return new Concept(kind, code, parent, labels, synonyms, unreviewed);
    }
}
