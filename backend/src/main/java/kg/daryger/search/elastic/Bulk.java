package kg.daryger.search.elastic;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import kg.daryger.search.engine.SearchDocument;
import kg.daryger.search.engine.SearchEngine.EngineUnavailable;

/**
 * Writes in requests of bounded size, and slower when the cluster asks for it. Every document carries the feed's transaction
 * as its version: what comes late never overwrites what is newer.
 */
final class Bulk {

    private static final int MOST_OPERATIONS = 1_000;
    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int TRIES = 7;
    private static final long FIRST_PAUSE_NANOS = 50_000_000;
    private static final int TOO_MUCH = 429;
    private static final int CONFLICT = 409;
    private static final int MISSING = 404;
    private static final String GONE = "gone";

    private final Cluster cluster;
    private final long version;
    private final List<BulkOperation> waiting = new ArrayList<>();
    private int characters;

    /** @param version of all that is written, growing from one write to the next */
    Bulk(Cluster cluster, long version) {
        this.cluster = cluster;
        this.version = version;
    }

    /** @param target alias of one index */
    void put(String target, SearchDocument document) {
        add(target, document.id(), source(document), size(document));
    }

    /** A mark stays in its place, which no query finds: so a late put can't bring back what was withdrawn. */
    void remove(String target, String id) {
        var mark = Map.<String, Object>of(Mapping.KIND, GONE, Mapping.ID, id);
        add(target, id, mark, id.length());
    }

    /** @param source what is to be kept under the id */
    void put(String target, String id, Map<String, Object> source) {
        add(target, id, source, id.length());
    }

    private void add(String target, String id, Map<String, Object> source, int size) {
        waiting.add(BulkOperation.of(operation -> operation.index(put -> put.index(target)
                .requireAlias(true)
                .id(id)
                .version(version)
                .versionType(VersionType.ExternalGte)
                .document(source))));
        characters += size;
        if (waiting.size() >= MOST_OPERATIONS || characters >= MOST_CHARACTERS) {
            send();
        }
    }

    /** @throws EngineUnavailable when the cluster does not take it, even after waiting */
    void send() {
        var rest = List.copyOf(waiting);
        waiting.clear();
        characters = 0;
        var pause = FIRST_PAUSE_NANOS;
        for (int tried = 0; !rest.isEmpty(); tried++) {
            if (tried == TRIES) {
                throw new EngineUnavailable("Elasticsearch has too much to do", new IOException("429"));
            }
            if (tried > 0) {
                LockSupport.parkNanos(pause);
                pause *= 2;
            }
            rest = refused(rest);
        }
    }

    private List<BulkOperation> refused(List<BulkOperation> operations) {
        var items = cluster.write(client -> client.bulk(BulkRequest.of(bulk -> bulk.operations(operations))))
                .items();
        var again = new ArrayList<BulkOperation>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (item.status() == TOO_MUCH) {
                again.add(operations.get(i));
            } else if (item.error() != null && !isSettled(item)) {
                throw new EngineUnavailable(
                        "Elasticsearch did not take " + item.id() + ": "
                                + item.error().reason(),
                        new IOException(Integer.toString(item.status())));
            }
        }
        return again;
    }

    /** Something newer is there already, or the index was replaced meanwhile. */
    private static boolean isSettled(BulkResponseItem item) {
        return item.status() == CONFLICT || item.status() == MISSING;
    }

    private static int size(SearchDocument document) {
        var terms = document.terms().values().stream()
                .flatMap(java.util.Collection::stream)
                .mapToInt(String::length)
                .sum();
        return terms + document.hit().length();
    }

    private static Map<String, Object> source(SearchDocument document) {
        var source = new HashMap<String, Object>();
        source.put(Mapping.KIND, document.kind().code());
        source.put(Mapping.ID, document.id());
        source.put("terms", document.terms());
        source.put(Mapping.NAMES, document.names());
        source.put(Mapping.NAME, document.sortName());
        source.put(Mapping.FRESHNESS, document.freshness());
        source.put(Mapping.BOOST, document.boost());
        source.put(Mapping.HIT, document.hit());
        var place = document.place();
        if (place != null) {
            source.put(Mapping.PLACE, Map.of("lat", place.latitude(), "lon", place.longitude()));
        }
        return source;
    }
}
