package kg.daryger.search.elastic;

import co.elastic.clients.elasticsearch._types.ExpandWildcard;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.daryger.doctor.Viewer.Audience;

/** The sets of indexes in the cluster: which there are, beginning one, switching to one. */
final class Generations {

    private final Cluster cluster;
    private final Names names;
    private final Set<String> counted;
    private final Clock clock;

    Generations(Cluster cluster, Names names, Set<String> counted, Clock clock) {
        this.cluster = cluster;
        this.names = names;
        this.counted = counted;
        this.clock = clock;
    }

    /** As the cluster has them now, the oldest first. */
    List<Generation> all() {
        var aliases = cluster.search(client -> client.indices()
                        .getAlias(asked -> asked.index(names.pattern())
                                .expandWildcards(ExpandWildcard.Open)
                                .ignoreUnavailable(true)))
                .result();
        Map<String, Set<String>> pointing = new HashMap<>();
        aliases.forEach((index, its) -> pointing.put(index, its.aliases().keySet()));
        return pointing.keySet().stream()
                .flatMap(index -> names.since(index).stream())
                .distinct()
                .sorted()
                .map(since -> generation(since, pointing))
                .toList();
    }

    private Generation generation(String since, Map<String, Set<String>> pointing) {
        var live = true;
        var whole = true;
        for (var audience : Audience.values()) {
            var its = pointing.getOrDefault(names.index(audience, since), Set.of());
            live &= its.contains(names.searched(audience));
            whole &= its.contains(names.written(audience, since));
        }
        return new Generation(since, live && whole, whole);
    }

    static Optional<Generation> live(List<Generation> all) {
        return all.stream().filter(Generation::live).max(Comparator.comparing(Generation::since));
    }

    /** The one that is being filled, later than what is searched. */
    static Optional<Generation> filling(List<Generation> all) {
        var live = live(all).map(Generation::since).orElse("");
        return all.stream()
                .filter(one -> one.whole() && one.since().compareTo(live) > 0)
                .max(Comparator.comparing(Generation::since));
    }

    /** New, empty indexes; those that nobody searches are dropped before. */
    Generation begin() {
        for (var old : all()) {
            if (!old.live()) {
                drop(old);
            }
        }
        var since = Names.since(clock.instant());
        for (var audience : Audience.values()) {
            cluster.write(client -> client.indices()
                    .create(index -> index.index(names.index(audience, since))
                            .withJson(Mapping.json(counted))
                            .aliases(names.written(audience, since), alias -> alias)));
        }
        return new Generation(since, false, true);
    }

    /** In one step for all audiences: no search sees none, or both. */
    void switchTo(Generation next) {
        var actions = new ArrayList<Action>();
        for (var audience : Audience.values()) {
            actions.add(Action.of(action -> action.remove(alias ->
                    alias.index(names.pattern()).alias(names.searched(audience)).mustExist(false))));
            actions.add(Action.of(action -> action.add(
                    alias -> alias.index(names.index(audience, next.since())).alias(names.searched(audience)))));
        }
        cluster.write(client -> client.indices().updateAliases(update -> update.actions(actions)));
    }

    void drop(Generation old) {
        cluster.write(client ->
                client.indices().delete(asked -> asked.index(indexes(old)).ignoreUnavailable(true)));
    }

    /** What was written becomes visible. */
    void refresh(Generation one) {
        cluster.write(client ->
                client.indices().refresh(asked -> asked.index(indexes(one)).ignoreUnavailable(true)));
    }

    private List<String> indexes(Generation one) {
        return Arrays.stream(Audience.values())
                .map(audience -> names.index(audience, one.since()))
                .toList();
    }
}
