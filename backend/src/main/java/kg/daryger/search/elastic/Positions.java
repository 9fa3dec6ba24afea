package kg.daryger.search.elastic;

import java.util.Map;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.Viewer.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Up to where the change feed is in a generation. It stands in one of its indexes, so that it goes when the index goes; all
 * nodes share it.
 */
final class Positions {

    private static final String ID = "position";
    private static final Audience KEPT_WITH = Audience.PUBLIC;

    private final Cluster cluster;
    private final Names names;

    Positions(Cluster cluster, Names names) {
        this.cluster = cluster;
        this.names = names;
    }

    ChangePosition of(Generation generation) {
        var found = cluster.search(client -> client.get(
                asked -> asked.index(names.index(KEPT_WITH, generation.since())).id(ID), Kept.class));
        var source = found.source();
        return source == null || source.position() == null
                ? ChangePosition.START
                : new ChangePosition(source.position().tx(), source.position().row());
    }

    /** An earlier position of another writer that comes late is left out. */
    void put(Generation generation, ChangePosition upTo) {
        var position = Map.<String, Object>of(Mapping.POSITION, new Kept.Place(upTo.tx(), upTo.id()));
        var bulk = new Bulk(cluster, upTo.tx());
        bulk.put(names.written(KEPT_WITH, generation.since()), ID, position);
        bulk.send();
    }

    /** As it lies in the index. */
    record Kept(@Nullable Place position) {
        record Place(long tx, long row) {}
    }
}
