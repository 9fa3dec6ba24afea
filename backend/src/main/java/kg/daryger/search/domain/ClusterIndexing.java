package kg.daryger.search.domain;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kg.daryger.change.Change;
import kg.daryger.change.ChangeConsumer;
import kg.daryger.change.ChangePosition;
import kg.daryger.search.elastic.ElasticEngine;
import kg.daryger.search.engine.SearchEngine;
import kg.daryger.search.engine.SearchEngine.EngineUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds the cluster, one node at a time, and watches it on every node: as long as it is away, not filled yet or behind this
 * node's own index, it is not asked. The cluster's position is kept with its indexes, so any node can go on from there.
 */
class ClusterIndexing implements ChangeConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterIndexing.class);
    private static final long LATEST = TimeUnit.SECONDS.toNanos(5);
    private static final Comparator<ChangePosition> ORDER =
            Comparator.comparingLong(ChangePosition::tx).thenComparingLong(ChangePosition::id);

    private final ElasticEngine cluster;
    private final SearchEngine own;
    private final Indexing feeding;
    private final OneWriter writer;
    private ChangePosition position = ChangePosition.START;
    private ChangePosition goal = ChangePosition.START;
    private long goalSince = System.nanoTime();

    ClusterIndexing(ElasticEngine cluster, SearchEngine own, Indexing feeding, OneWriter writer) {
        this.cluster = cluster;
        this.own = own;
        this.feeding = feeding;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "search in " + cluster.name();
    }

    Indexing feeding() {
        return feeding;
    }

    @Override
    public boolean ready() {
        try {
            var standing = cluster.standing();
            var feeds = writer.held();
            if (feeds && !standing.searched() && !standing.filling()) {
                cluster.beginRebuild();
                standing = cluster.standing();
            }
            position = standing.position();
            answer(standing.searched() && isUpToDate());
            return feeds;
        } catch (EngineUnavailable away) {
            LOG.debug("the cluster is away", away);
            writer.close();
            answer(false);
            return false;
        }
    }

    /** What this node's index had a moment ago has to be in the cluster's by now. */
    private boolean isUpToDate() {
        long now = System.nanoTime();
        var here = own.position();
        if (ORDER.compare(position, goal) < 0) {
            return cluster.answers() && now - goalSince <= LATEST;
        }
        var inTime = now - goalSince <= LATEST || ORDER.compare(position, here) >= 0;
        goal = here;
        goalSince = now;
        return inTime;
    }

    private void answer(boolean allowed) {
        if (allowed != cluster.answers()) {
            LOG.warn(
                    allowed
                            ? "Elasticsearch is there and up to date: it answers"
                            : "Elasticsearch is away, not filled yet or behind: this node answers from its own index");
        }
        cluster.answer(allowed);
    }

    @Override
    public ChangePosition position() {
        return position;
    }

    @Override
    public void apply(List<Change> changes, ChangePosition upTo) {
        feeding.apply(changes, upTo);
        position = upTo;
    }

    /** Filled for the first time, it begins to be searched. */
    @Override
    public void caughtUp() {
        if (!cluster.answers()) {
            var standing = cluster.standing();
            if (standing.filling() && !standing.searched()) {
                cluster.switchOver();
            }
        }
    }
}
