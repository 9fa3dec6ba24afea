package kg.daryger.matching.domain;

import java.time.LocalDate;
import java.util.List;
import kg.daryger.credential.CredentialStanding;
import kg.daryger.doctor.DoctorFacts;
import kg.daryger.need.NeedTerms;
import kg.daryger.offer.OfferView;
import org.jspecify.annotations.Nullable;

/**
 * A need held beside a doctor, with or without one of the doctor's offers.
 *
 * @param answered share of earlier proposals that the doctor answered, 0 to 1; null: never asked
 * @param today in Bishkek
 */
record Pairing(
        NeedTerms need,
        DoctorFacts doctor,
        @Nullable OfferView offer,
        CredentialStanding standing,
        @Nullable Double answered,
        LocalDate today) {

    /** Languages that the doctor can teach in: B2 and better. */
    List<String> teachingLanguages() {
        return doctor.languages().stream()
                .filter(language ->
                        !language.level().equals("A2") && !language.level().equals("B1"))
                .map(language -> language.code())
                .toList();
    }

    List<String> skillsInCommon() {
        return need.skills().stream()
                .filter(wanted ->
                        doctor.skills().stream().anyMatch(skill -> skill.code().equals(wanted)))
                .toList();
    }
}
