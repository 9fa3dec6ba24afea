package kg.daryger.search.elastic;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.engine.EngineAnswer;
import kg.daryger.search.engine.EngineQuery;
import kg.daryger.search.engine.SearchEngine;

/**
 * An Elasticsearch cluster. What is in there is the same for all nodes; several may write, for versions keep the newest, but
 * one is enough.
 */
public final class ElasticEngine implements SearchEngine, AutoCloseable {

    public static final String NAME = "elasticsearch";

    private final Cluster cluster;
    private final Names names;
    private final Generations generations;
    private final Positions positions;
    private final Duration searching;
    private volatile boolean answers;

    /**
     * @param form of the documents: another one gets indexes of its own
     * @param counted fields whose values can be counted
     */
    public ElasticEngine(ElasticSettings settings, String form, Set<String> counted, Clock clock) {
        cluster = new Cluster(settings);
        names = new Names(settings.indexPrefix(), form);
        generations = new Generations(cluster, names, counted, clock);
        positions = new Positions(cluster, names);
        searching = settings.timeout();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public EngineAnswer search(Audience audience, EngineQuery query) {
        if (!answers) {
            throw new EngineUnavailable("Elasticsearch is away or behind", new IOException("not asked"));
        }
        var request = new Asking(query).request(names.searched(audience));
        var found = cluster.search(client -> client.search(request, Answering.Kept.class));
        return new Answering(query).answer(found);
    }

    @Override
    public ChangePosition position() {
        return standing().position();
    }

    /** As the cluster says now. */
    public Standing standing() {
        var all = generations.all();
        var live = Generations.live(all);
        var filling = Generations.filling(all);
        var position = live.or(() -> filling).map(positions::of).orElse(ChangePosition.START);
        return new Standing(live.isPresent(), filling.isPresent(), position);
    }

    /** Whether searches may be answered here: not while it is known to be away or behind. */
    public void answer(boolean allowed) {
        answers = allowed;
    }

    public boolean answers() {
        return answers;
    }

    @Override
    public void write(List<Writing> writings, ChangePosition upTo) {
        var all = generations.all();
        var targets = new ArrayList<Generation>();
        Generations.live(all).ifPresent(targets::add);
        Generations.filling(all).ifPresent(targets::add);
        if (targets.isEmpty()) {
            throw new EngineUnavailable("Elasticsearch has no index of ours yet", new IOException("nothing begun"));
        }
        var bulk = new Bulk(cluster, upTo.tx());
        for (var target : targets) {
            for (var writing : writings) {
                var alias = names.written(writing.audience(), target.since());
                writing.put().forEach(document -> bulk.put(alias, document));
                writing.removed().forEach(id -> bulk.remove(alias, id));
            }
        }
        bulk.send();
        for (var target : targets) {
            if (target.live()) {
                generations.refresh(target);
            }
            positions.put(target, upTo);
        }
    }

    /** What another node began and did not end is dropped; the new indexes stand where the searched ones stand. */
    @Override
    public void beginRebuild() {
        var live = Generations.live(generations.all());
        var position = live.map(positions::of).orElse(ChangePosition.START);
        positions.put(generations.begin(), position);
    }

    @Override
    public void switchOver() {
        var all = generations.all();
        var next = Generations.filling(all).orElseThrow(() -> new IllegalStateException("no rebuild was begun"));
        generations.refresh(next);
        generations.switchTo(next);
        var before = all.stream()
                .filter(one -> one.since().compareTo(next.since()) < 0)
                .sorted(Comparator.comparing(Generation::since))
                .toList();
        if (!before.isEmpty()) {
            // searches that began before the switch end in the old ones
            LockSupport.parkNanos(searching.toNanos());
            before.forEach(generations::drop);
        }
    }

    @Override
    public void close() {
        cluster.close();
    }

    /**
     * What is there.
     *
     * @param searched a complete set of indexes answers
     * @param filling another is being filled, for the first time or to replace it
     * @param position of what is searched; as long as nothing is, of what is being filled
     */
    public record Standing(boolean searched, boolean filling, ChangePosition position) {}
}
