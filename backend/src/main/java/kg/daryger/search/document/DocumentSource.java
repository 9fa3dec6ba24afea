package kg.daryger.search.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.daryger.change.Change;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.SearchDocument;

/** Makes the documents of one kind, for every audience from what it may see. */
public interface DocumentSource {

    DocumentKind kind();

    /** The ids whose documents a batch of changes touches, of this kind's entities and of those that they tell about. */
    Collection<UUID> affectedBy(List<Change> changes);

    /** By audience; what an audience may not see is missing. */
    Map<Audience, List<SearchDocument>> documents(Collection<UUID> ids);

    /** Everything that there may be a document of, for building an index anew. */
    Collection<UUID> all();

    /** Ids of the changed entities of a kind. */
    static List<UUID> changed(List<Change> changes, String kind) {
        return changes.stream()
                .filter(change -> change.kind().equals(kind))
                .map(Change::entityId)
                .distinct()
                .toList();
    }
}
