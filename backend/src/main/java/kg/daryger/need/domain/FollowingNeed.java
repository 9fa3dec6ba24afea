package kg.daryger.need.domain;

import java.time.Clock;
import kg.daryger.need.NeedId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The need follows what proposals and events bring; may be told twice. */
@Component
class FollowingNeed {

    private final StoredNeeds needs;
    private final NeedTrail trail;
    private final Clock clock;

    FollowingNeed(StoredNeeds needs, NeedTrail trail, Clock clock) {
        this.needs = needs;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    void matched(NeedId id, Actor by) {
        follow(id, "matched", by, Need::match);
    }

    @Transactional
    void held(NeedId id, boolean last, Actor by) {
        follow(id, "held", by, need -> need.held(last, clock.instant()));
    }

    @Transactional
    void reopened(NeedId id, Actor by) {
        follow(id, "reopened", by, need -> need.reopen(clock.instant()));
    }

    private void follow(NeedId id, String action, Actor by, Step step) {
        var need = needs.findById(id).orElseThrow(NotFound::new);
        var before = need.state();
        if (step.changes(need)) {
            trail.save(need, before, NeedTrail.entry(by, action, need));
        }
    }

    /** A step of the aggregate that says whether it changed anything. */
    private interface Step {

        boolean changes(Need need);
    }
}
