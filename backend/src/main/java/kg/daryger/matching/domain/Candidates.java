package kg.daryger.matching.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.daryger.change.ChangePosition;
import kg.daryger.change.PendingChanges;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.matching.domain.CandidateTable.Standing;
import kg.daryger.need.NeedTerms;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.Offers;
import org.springframework.stereotype.Component;

/**
 * Among whom the gates have to choose: never fewer than pass them. The table's rows, and whoever changed since it was
 * written; all published doctors as long as it is not filled.
 */
@Component
class Candidates {

    /** More than this are not waiting for the feed unless thousands are being loaded. */
    private static final int MOST_PENDING = 1_000;

    private final CandidateTable table;
    private final PendingChanges changes;
    private final Doctors doctors;
    private final Offers offers;

    Candidates(CandidateTable table, PendingChanges changes, Doctors doctors, Offers offers) {
        this.table = table;
        this.changes = changes;
        this.doctors = doctors;
        this.offers = offers;
    }

    Set<DoctorId> forNeed(NeedTerms need) {
        var standing = table.standing().filter(Standing::usable);
        if (standing.isEmpty()) {
            return doctors.published();
        }
        var found = new HashSet<>(table.meeting(need)); // before what is pending: nobody slips between the two
        found.addAll(changedSince(standing.get().position()));
        return found;
    }

    private Collection<DoctorId> changedSince(ChangePosition position) {
        var ids = changes.pending(position, "doctor", MOST_PENDING).stream()
                .map(DoctorId::new)
                .collect(Collectors.toSet());
        Set<UUID> changedOffers = changes.pending(position, "offer", MOST_PENDING);
        offers.find(changedOffers.stream().map(OfferId::new).toList()).values().stream()
                .map(OfferView::lead)
                .forEach(ids::add);
        return ids;
    }
}
