package kg.daryger.offer.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kg.daryger.audit.AuditEntry;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferView;
import kg.daryger.shared.Actor;
import kg.daryger.shared.ChangedMeanwhile;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A doctor makes, changes, opens and withdraws own offers. */
@Component
@Transactional
public class WritingOffer {

    private final OfferStore store;
    private final OfferRules rules;
    private final OfferTrail trail;
    private final Doctors doctors;
    private final Clock clock;

    WritingOffer(OfferStore store, OfferRules rules, OfferTrail trail, Doctors doctors, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.trail = trail;
        this.doctors = doctors;
        this.clock = clock;
    }

    /**
     * @param open at once; else it stays a draft that only the lead sees
     */
    public OfferView write(Actor actor, Written written, boolean open) {
        var lead = doctors.requireOwn(actor);
        check(actor, written);
        var offer = Offer.drafted(lead, written.terms(), written.members(), clock);
        if (open) {
            offer.open(clock);
        }
        var saved = store.save(offer);
        record(actor, saved, open ? "offer.opened" : "offer.drafted", "");
        return saved.view();
    }

    public OfferView rewrite(Actor actor, OfferId id, int version, Written written) {
        var offer = own(actor, id);
        if (offer.version() != version) {
            throw new ChangedMeanwhile(differing(offer, written));
        }
        var before = offer.state().name();
        check(actor, written);
        offer.rewrite(written.terms(), written.members(), clock);
        return save(actor, offer, "offer.changed", before);
    }

    /** As the one who sends them names them. */
    private static List<String> differing(Offer now, Written sent) {
        var terms = sent.terms().forItsKind();
        var changed = new ArrayList<>(ChangedMeanwhile.differing(now.terms(), terms));
        if (changed.remove("details")) {
            changed.addAll(ChangedMeanwhile.differing(now.terms().details(), terms.details()));
        }
        if (!Set.copyOf(now.view().members()).equals(Set.copyOf(sent.members()))) {
            changed.add("members");
        }
        return changed;
    }

    public OfferView open(Actor actor, OfferId id, int version) {
        var offer = own(actor, id, version);
        var before = offer.state().name();
        rules.checkWindow(offer.view());
        offer.open(clock);
        return save(actor, offer, "offer.opened", before);
    }

    public OfferView withdraw(Actor actor, OfferId id, int version) {
        var offer = own(actor, id, version);
        var before = offer.state().name();
        offer.withdraw(clock);
        return save(actor, offer, "offer.withdrawn", before);
    }

    private OfferView save(Actor actor, Offer offer, String action, String before) {
        var saved = store.save(offer);
        record(actor, saved, action, before);
        return saved.view();
    }

    private void record(Actor actor, Offer offer, String action, String before) {
        trail.leave(
                AuditEntry.of(actor, action, OfferTrail.KIND, offer.id().value())
                        .change(
                                "state",
                                before.isEmpty() ? null : before,
                                offer.state().name()),
                offer.state());
    }

    private Offer own(Actor actor, OfferId id) {
        var lead = doctors.requireOwn(actor);
        return store.findById(id).filter(one -> one.lead().equals(lead)).orElseThrow(NotFound::new);
    }

    private Offer own(Actor actor, OfferId id, int version) {
        var offer = own(actor, id);
        if (offer.version() != version) {
            throw new ChangedMeanwhile();
        }
        return offer;
    }

    private void check(Actor actor, Written written) {
        rules.check(written.terms());
        if (doctors.seenBy(doctors.viewerFor(actor), written.members()).size()
                < written.members().size()) {
            throw new InvalidField("members", "offer.field.members.unknown");
        }
    }

    /** @param members doctors who take part, none twice */
    public record Written(OfferTerms terms, List<DoctorId> members) {

        public Written {
            members = List.copyOf(members);
        }
    }
}
