package kg.daryger.matching.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.daryger.credential.CredentialStanding;
import kg.daryger.doctor.DoctorFacts;
import kg.daryger.doctor.DoctorId;
import kg.daryger.offer.OfferView;
import org.jspecify.annotations.Nullable;

/**
 * What gates and scores need to know of doctors.
 *
 * @param offers open ones, by who leads them
 * @param answered share of proposals that were answered, of those who were ever asked
 */
record Known(
        Map<DoctorId, DoctorFacts> facts,
        Map<DoctorId, CredentialStanding> standing,
        Map<DoctorId, List<OfferView>> offers,
        Map<DoctorId, Double> answered) {

    Optional<DoctorFacts> factsOf(DoctorId doctor) {
        return Optional.ofNullable(facts.get(doctor));
    }

    CredentialStanding standingOf(DoctorId doctor) {
        return standing.getOrDefault(doctor, CredentialStanding.NOTHING);
    }

    List<OfferView> offersOf(DoctorId doctor) {
        return offers.getOrDefault(doctor, List.of());
    }

    @Nullable
    Double answeredOf(DoctorId doctor) {
        return answered.get(doctor);
    }
}
