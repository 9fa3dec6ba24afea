package kg.daryger.matching.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kg.daryger.change.Change;
import kg.daryger.change.ChangePosition;
import kg.daryger.credential.CredentialStanding;
import kg.daryger.credential.Credentials;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.matching.domain.CandidateTable.Standing;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.Offers;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings rows of the candidate table up to date from the doctors as they are now. Nodes take turns, and each reads only when
 * it is its turn: what is older never overwrites what is newer.
 */
@Component
class RefreshingCandidates {

    private static final Comparator<ChangePosition> IN_ORDER =
            Comparator.comparingLong(ChangePosition::tx).thenComparingLong(ChangePosition::id);

    private final CandidateTable table;
    private final Doctors doctors;
    private final Credentials credentials;
    private final Offers offers;
    private final Clock clock;

    RefreshingCandidates(CandidateTable table, Doctors doctors, Credentials credentials, Offers offers, Clock clock) {
        this.table = table;
        this.doctors = doctors;
        this.credentials = credentials;
        this.offers = offers;
        this.clock = clock;
    }

    /** The rows of these doctors; one who can't be asked has none. */
    @Transactional
    void refresh(Collection<DoctorId> ids) {
        if (table.locked().filter(Standing::mine).isPresent()) {
            write(ids);
        }
    }

    /** The same for what changed, and how far the table now is; nothing when another node was faster or is newer. */
    @Transactional
    void apply(List<Change> changes, ChangePosition upTo) {
        var standing = table.locked().filter(Standing::mine);
        if (standing.isEmpty() || IN_ORDER.compare(standing.get().position(), upTo) >= 0) {
            return;
        }
        write(doctorsOf(changes));
        table.advance(upTo);
    }

    private Set<DoctorId> doctorsOf(List<Change> changes) {
        var ids = new LinkedHashSet<DoctorId>();
        var changedOffers = new ArrayList<OfferId>();
        for (var change : changes) {
            switch (change.kind()) {
                case "doctor" -> ids.add(new DoctorId(change.entityId()));
                case "offer" -> changedOffers.add(new OfferId(change.entityId()));
                default -> {
                    // decides nothing about whether a doctor may be asked
                }
            }
        }
        offers.find(changedOffers).values().stream().map(OfferView::lead).forEach(ids::add);
        return ids;
    }

    private void write(Collection<DoctorId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var today = LocalDate.now(clock.withZone(Actor.BISHKEK));
        var standing = credentials.standing(ids);
        var open = offers.openOf(ids);
        var now = doctors.facts(ids).values().stream()
                .filter(Candidate::canBeAsked)
                .map(doctor -> Candidate.of(
                        doctor,
                        open.getOrDefault(doctor.id(), List.of()),
                        standing.getOrDefault(doctor.id(), CredentialStanding.NOTHING),
                        today))
                .toList();
        table.write(now);
        var gone = new HashSet<>(ids);
        now.forEach(one -> gone.remove(one.doctor()));
        table.remove(gone);
    }
}
