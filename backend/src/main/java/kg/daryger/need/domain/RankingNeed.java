package kg.daryger.need.domain;

import kg.daryger.need.NeedId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ministry says which needs come first, and why. */
@Component
public class RankingNeed {

    private final StoredNeeds needs;
    private final NeedTrail trail;

    RankingNeed(StoredNeeds needs, NeedTrail trail) {
        this.needs = needs;
        this.trail = trail;
    }

    /** @param place 1 is the highest; two needs may share one */
    @Transactional
    public void rank(NeedId id, int place, String reason, Actor by) {
        var need = find(id);
        var before = need.view().rank();
        need.rank(place, reason);
        leave(need, before, reason, by);
    }

    @Transactional
    public void unrank(NeedId id, String reason, Actor by) {
        var need = find(id);
        var before = need.view().rank();
        need.unrank();
        leave(need, before, reason, by);
    }

    private Need find(NeedId id) {
        return needs.findById(id)
                .filter(need -> need.view().publishedAt() != null)
                .orElseThrow(NotFound::new);
    }

    private void leave(Need need, @Nullable Integer before, String reason, Actor by) {
        var now = need.view().rank();
        var entry = NeedTrail.entry(by, "ranked", need)
                .change("rank", before == null ? null : before.toString(), now == null ? null : now.toString())
                .because(reason);
        trail.save(need, need.state(), entry);
    }
}
