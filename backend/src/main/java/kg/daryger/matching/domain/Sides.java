package kg.daryger.matching.domain;

import java.util.EnumSet;
import java.util.Set;
import kg.daryger.doctor.Doctors;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.matching.Direction;
import kg.daryger.matching.ProposalState;
import kg.daryger.matching.ProposalView;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;

/** Tells on which side of a proposal somebody stands. */
@Component
class Sides {

    private final Doctors doctors;
    private final Institutions institutions;

    Sides(Doctors doctors, Institutions institutions) {
        this.doctors = doctors;
        this.institutions = institutions;
    }

    /** @throws NotFound when the actor stands on neither side: strangers don't learn that the proposal exists */
    Side requireSide(Actor actor, ProposalView proposal) {
        var sides = sidesOf(actor, proposal);
        if (sides.isEmpty()) {
            throw new NotFound();
        }
        // who is both (a doctor who also coordinates) answers for the side whose turn it is
        return sides.stream()
                .filter(side -> side == Side.DOCTOR ? proposal.waitsForDoctor() : proposal.waitsForInstitution())
                .findFirst()
                .orElseGet(() -> sides.iterator().next());
    }

    /** Both sides and the ministry may read. */
    void requireReader(Actor actor, ProposalView proposal) {
        if (!actor.isOfficer() && sidesOf(actor, proposal).isEmpty()) {
            throw new NotFound();
        }
    }

    Set<Side> sidesOf(Actor actor, ProposalView proposal) {
        var sides = EnumSet.noneOf(Side.class);
        var person = actor.person();
        if (person != null
                && proposal.state() != ProposalState.HELD
                && doctors.doctorOf(person).filter(proposal.doctors()::contains).isPresent()) {
            sides.add(Side.DOCTOR);
        }
        if (actsFor(actor, proposal.institution())) {
            sides.add(Side.INSTITUTION);
        }
        return sides;
    }

    /** The institution's acceptance leaves the house only with its head's OK, and the actor is not the head. */
    boolean asksHead(Actor actor, ProposalView proposal) {
        return institutions.headOkRequired(proposal.institution())
                && !institutions.isHead(actor, proposal.institution());
    }

    /** Times proposed to somebody who applied, or was suggested, are an acceptance too. */
    boolean asksHeadToPropose(Actor actor, ProposalView proposal) {
        return proposal.direction() != Direction.INSTITUTION_INVITES
                && requireSide(actor, proposal) == Side.INSTITUTION
                && asksHead(actor, proposal);
    }

    boolean isHead(Actor actor, ProposalView proposal) {
        return institutions.isHead(actor, proposal.institution());
    }

    void requireHead(Actor actor, ProposalView proposal) {
        institutions.requireHead(actor, proposal.institution());
    }

    boolean actsFor(Actor actor, InstitutionId institution) {
        var account = actor.account();
        return account != null && institutions.actedForBy(account).contains(institution);
    }
}
