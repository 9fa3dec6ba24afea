package kg.daryger.matching.domain;

import java.util.List;
import java.util.Set;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.institution.Institutions;
import kg.daryger.matching.ProposalId;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.Offers;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes sure that who begins a proposal may do so, then sends it. */
@Component
public class BeginningProposal {

    private final SendingProposal sending;
    private final Institutions institutions;
    private final Doctors doctors;
    private final Offers offers;

    BeginningProposal(SendingProposal sending, Institutions institutions, Doctors doctors, Offers offers) {
        this.sending = sending;
        this.institutions = institutions;
        this.doctors = doctors;
        this.offers = offers;
    }

    /** @throws NotFound when the need belongs to another institution, or the actor may not see one of the doctors */
    @Transactional
    public ProposalId invite(Actor actor, SendingProposal.Wish wish) {
        institutions.requireActingFor(actor, sending.institutionOf(wish.need()));
        requireVisible(actor, wish.doctors());
        requireOwnOffer(wish.offer(), wish.doctors());
        return sending.send(actor, wish);
    }

    @Transactional
    public ProposalId suggest(Actor actor, SendingProposal.Wish wish) {
        requireVisible(actor, wish.doctors());
        requireOwnOffer(wish.offer(), wish.doctors());
        return sending.send(actor, wish);
    }

    @Transactional
    public ProposalId apply(Actor actor, SendingProposal.Wish wish) {
        requireOwnOffer(wish.offer(), wish.doctors());
        return sending.send(actor, wish);
    }

    public DoctorId ownProfile(Actor actor) {
        return doctors.requireOwn(actor);
    }

    private void requireVisible(Actor actor, List<DoctorId> asked) {
        var visible = doctors.seenBy(doctors.viewerFor(actor), asked).keySet();
        if (!visible.containsAll(Set.copyOf(asked))) {
            throw new NotFound();
        }
    }

    /** An offer is only had from the one who made it. */
    private void requireOwnOffer(@Nullable OfferId offer, List<DoctorId> doctors) {
        if (offer != null
                && offers.find(offer)
                        .filter(one -> doctors.contains(one.lead()))
                        .isEmpty()) {
            throw new NotFound();
        }
    }
}
