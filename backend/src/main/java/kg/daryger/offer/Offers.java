package kg.daryger.offer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.Actor;

/** What other modules may ask of offers. */
public interface Offers {

    Optional<OfferView> find(OfferId id);

    Map<OfferId, OfferView> find(Collection<OfferId> ids);

    List<OfferView> open();

    /** Open offers by the doctor who leads them, the latest first. */
    Map<DoctorId, List<OfferView>> openOf(Collection<DoctorId> leads);

    List<OfferView> of(DoctorId doctor);

    /**
     * Takes one place of the offer's capacity, in the caller's transaction; the last one exhausts it.
     *
     * @throws OfferTaken when none is left, or it is not open
     */
    void claim(OfferId id, Actor by);

    /** Gives a place back: withdrawn or cancelled in time. */
    void release(OfferId id, Actor by);
}
