package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import kg.daryger.change.Change;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.document.DocumentSource;
import kg.daryger.search.engine.SearchDocument;
import kg.daryger.search.engine.SearchEngine.Writing;
import org.springframework.stereotype.Component;

/** What is to be written for changed entities: their present documents, and the ids of those that an audience sees no more. */
@Component
public class Writings {

    private final List<DocumentSource> sources;

    Writings(List<DocumentSource> sources) {
        this.sources = List.copyOf(sources);
    }

    public List<Writing> of(List<Change> changes) {
        var writings = new ArrayList<Writing>();
        for (var source : sources) {
            writings.addAll(of(source, source.affectedBy(changes)));
        }
        return writings;
    }

    public List<Writing> of(DocumentSource source, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var documents = source.documents(ids);
        var writings = new ArrayList<Writing>();
        for (var audience : Audience.values()) {
            var put = documents.getOrDefault(audience, List.<SearchDocument>of());
            var removed = new LinkedHashSet<String>();
            ids.forEach(id -> removed.add(id.toString()));
            put.forEach(document -> removed.remove(document.id()));
            writings.add(new Writing(audience, put, List.copyOf(removed)));
        }
        return writings;
    }

    public List<DocumentSource> sources() {
        return sources;
    }
}
