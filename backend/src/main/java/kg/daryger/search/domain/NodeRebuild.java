package kg.daryger.search.domain;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kg.daryger.search.domain.Rebuild.Part;
import kg.daryger.search.domain.Rebuild.State;
import kg.daryger.shared.postgres.PostgresListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** This node's part of a rebuild: its own index; the cluster's too when it was asked here. One after the other. */
@Component
class NodeRebuild implements PostgresListener, DisposableBean {

    static final String CHANNEL = "daryger_search_rebuild";
    /** Process and host, as the Java machine calls itself. */
    static final String NODE = ManagementFactory.getRuntimeMXBean().getName();

    private static final Logger LOG = LoggerFactory.getLogger(NodeRebuild.class);

    private final Indexing own;
    private final ObjectProvider<ClusterIndexing> cluster;
    private final Rebuilds rebuilds;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("search-rebuild").daemon().factory());

    NodeRebuild(Indexing own, ObjectProvider<ClusterIndexing> cluster, Rebuilds rebuilds, Clock clock) {
        this.own = own;
        this.cluster = cluster;
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void onNotify(String payload) {
        var words = List.of(payload.split(" "));
        var id = UUID.fromString(words.getLast());
        worker.execute(() -> rebuild(own, id));
        if (words.getFirst().equals(NODE)) {
            cluster.ifAvailable(one -> worker.execute(() -> rebuild(one.feeding(), id)));
        }
    }

    @Override
    public void onReconnect() {
        // what was asked meanwhile is shown as not begun on this node, and can be asked again
        LOG.debug("connected again");
    }

    private void rebuild(Indexing indexing, UUID id) {
        var reached = new int[2];
        try {
            note(indexing, id, reached, State.RUNNING);
            indexing.rebuild((done, total) -> {
                reached[0] = done;
                reached[1] = total;
                note(indexing, id, reached, State.RUNNING);
            });
            note(indexing, id, reached, State.DONE);
        } catch (RuntimeException failed) {
            LOG.error("{} could not be built anew", indexing.name(), failed);
            note(indexing, id, reached, State.FAILED);
        }
    }

    private void note(Indexing indexing, UUID id, int[] reached, State state) {
        rebuilds.reached(id, new Part(NODE, indexing.engine(), reached[0], reached[1], state, clock.instant()));
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
