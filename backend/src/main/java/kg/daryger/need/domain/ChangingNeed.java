package kg.daryger.need.domain;

import java.time.Clock;
import kg.daryger.institution.Institutions;
import kg.daryger.need.CloseReason;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedTerms;
import kg.daryger.shared.Actor;
import kg.daryger.shared.ChangedMeanwhile;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the staff of an institution do with its needs after the first submission; the head's answers among it. */
@Component
public class ChangingNeed {

    private final StoredNeeds needs;
    private final NeedTrail trail;
    private final NeedRules rules;
    private final Institutions institutions;
    private final Clock clock;

    ChangingNeed(StoredNeeds needs, NeedTrail trail, NeedRules rules, Institutions institutions, Clock clock) {
        this.needs = needs;
        this.trail = trail;
        this.rules = rules;
        this.institutions = institutions;
        this.clock = clock;
    }

    /**
     * @param version that the actor read
     * @throws ChangedMeanwhile when somebody else changed it since
     */
    @Transactional
    public void revise(NeedId id, NeedTerms terms, int version, Actor by) {
        var need = ofStaff(id, by);
        if (need.version() != version) {
            throw ChangedMeanwhile.between(need.terms(), terms);
        }
        rules.check(terms);
        var before = need.state();
        need.revise(terms, asksHead(need, by), clock.instant());
        trail.save(need, before, NeedTrail.entry(by, "revised", need));
    }

    /** Again, after the head sent it back. */
    @Transactional
    public void submit(NeedId id, Actor by) {
        var need = ofStaff(id, by);
        var before = need.state();
        need.submit(asksHead(need, by), clock.instant());
        trail.save(need, before, NeedTrail.entry(by, "submitted", need));
    }

    @Transactional
    public void approve(NeedId id, Actor by) {
        var need = ofHead(id, by);
        var before = need.state();
        need.approve(clock.instant());
        trail.save(need, before, NeedTrail.entry(by, "approved", need));
    }

    @Transactional
    public void sendBack(NeedId id, String comment, Actor by) {
        var need = ofHead(id, by);
        var before = need.state();
        need.sendBack(comment, clock.instant());
        trail.save(need, before, NeedTrail.entry(by, "sent-back", need).because(comment));
    }

    /** @param reason any but EXPIRED, which only time gives */
    @Transactional
    public void close(NeedId id, CloseReason reason, @Nullable String comment, Actor by) {
        if (reason == CloseReason.EXPIRED) {
            throw new InvalidField("reason", "need.field.reason.only-time");
        }
        var need = ofStaff(id, by);
        var before = need.state();
        need.close(reason, comment, clock.instant());
        trail.save(
                need,
                before,
                NeedTrail.entry(by, "closed", need)
                        .change("closeReason", null, reason.name())
                        .because(comment));
    }

    @Transactional
    public void renew(NeedId id, Actor by) {
        var need = ofStaff(id, by);
        var before = need.state();
        need.renew(clock.instant());
        trail.save(need, before, NeedTrail.entry(by, "renewed", need));
    }

    private boolean asksHead(Need need, Actor by) {
        return PublishingNeed.asksHead(institutions, need.institution(), by);
    }

    private Need ofStaff(NeedId id, Actor by) {
        var need = needs.findById(id).orElseThrow(NotFound::new);
        institutions.requireActingFor(by, need.institution());
        return need;
    }

    private Need ofHead(NeedId id, Actor by) {
        var need = needs.findById(id).orElseThrow(NotFound::new);
        institutions.requireHead(by, need.institution());
        return need;
    }
}
