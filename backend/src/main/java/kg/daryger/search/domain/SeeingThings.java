package kg.daryger.search.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import kg.daryger.doctor.Doctors;
import kg.daryger.search.FoundThing;
import kg.daryger.search.document.DocumentSource;
import kg.daryger.search.domain.AnythingAnswer.Thing;
import kg.daryger.search.engine.SearchDocument;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import org.springframework.stereotype.Component;

/** Shows things found before as the reader's audience may see them now: by what is true in the database, not by an index. */
@Component
public class SeeingThings {

    private final List<DocumentSource> sources;
    private final Things things;
    private final Doctors doctors;

    SeeingThings(List<DocumentSource> sources, Things things, Doctors doctors) {
        this.sources = List.copyOf(sources);
        this.things = things;
        this.doctors = doctors;
    }

    /** In their order, without reasons; what is gone, or hidden from the reader, is left out. */
    public List<Thing> of(Actor reader, List<FoundThing> wanted, Language language) {
        var audience = doctors.viewerFor(reader).audience();
        var seen = new HashMap<String, Thing>();
        for (var source : sources) {
            var ids = wanted.stream()
                    .filter(one -> one.kind().equals(source.kind().code()))
                    .map(FoundThing::id)
                    .toList();
            if (!ids.isEmpty()) {
                source.documents(ids)
                        .getOrDefault(audience, List.<SearchDocument>of())
                        .forEach(document -> seen.put(
                                document.id(), things.shown(document.kind(), document.hit(), List.of(), language)));
            }
        }
        return wanted.stream()
                .map(one -> seen.get(one.id().toString()))
                .filter(Objects::nonNull)
                .toList();
    }
}
