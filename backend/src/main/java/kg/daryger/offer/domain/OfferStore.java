package kg.daryger.offer.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kg.daryger.doctor.DoctorId;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferState;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Offers at rest. */
interface OfferStore extends ListCrudRepository<Offer, OfferId> {

    List<Offer> findByStateOrderByOpenedAtDescIdDesc(OfferState state);

    List<Offer> findByLeadIdOrderByCreatedAtDesc(DoctorId lead);

    List<Offer> findByStateAndLeadIdInOrderByOpenedAtDescIdDesc(OfferState state, Collection<DoctorId> leads);

    @Query("select id from offer where state = 'OPEN' and available_until < :today limit 200")
    List<java.util.UUID> idsOver(LocalDate today);
}
