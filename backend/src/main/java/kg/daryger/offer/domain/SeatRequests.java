package kg.daryger.offer.domain;

import java.util.List;
import java.util.Optional;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.SeatRequestId;
import kg.daryger.offer.SeatRequestState;
import kg.daryger.shared.PersonId;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/** Requests for places at rest. */
interface SeatRequests extends ListCrudRepository<SeatRequest, SeatRequestId> {

    /** Holds the row until the transaction ends: of two answers at once the second one sees the first. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<SeatRequest> getById(SeatRequestId id);

    List<SeatRequest> findByOfferIdOrderByAskedAt(OfferId offer);

    List<SeatRequest> findByOfferIdAndState(OfferId offer, SeatRequestState state);

    List<SeatRequest> findByPersonIdOrderByAskedAtDesc(PersonId person);
}
