package kg.daryger.need.domain;

import java.time.Clock;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.need.NeedTerms;
import kg.daryger.need.NeedView;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Five answers become a need that is published at once, or waits for the head where the head wants to agree. */
@Component
public class PublishingNeed {

    private final NeedTrail trail;
    private final NeedRules rules;
    private final Institutions institutions;
    private final Clock clock;

    PublishingNeed(NeedTrail trail, NeedRules rules, Institutions institutions, Clock clock) {
        this.trail = trail;
        this.rules = rules;
        this.institutions = institutions;
        this.clock = clock;
    }

    /** @throws kg.daryger.shared.NotFound when the actor does not act for the institution */
    @Transactional
    public NeedView publish(InstitutionId institution, NeedTerms terms, Actor by) {
        institutions.requireActingFor(by, institution);
        rules.check(terms);
        var now = clock.instant();
        var need = Need.draft(institution, terms, by.requireAccount(), now);
        need.submit(asksHead(institutions, institution, by), now);
        return trail.save(need, null, NeedTrail.entry(by, "submitted", need)).view();
    }

    static boolean asksHead(Institutions institutions, InstitutionId institution, Actor by) {
        return institutions.headOkRequired(institution) && !institutions.isHead(by, institution);
    }
}
