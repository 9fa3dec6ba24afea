package kg.daryger.matching.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kg.daryger.credential.CredentialStanding;
import kg.daryger.credential.Credentials;
import kg.daryger.doctor.DoctorFacts;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.matching.Proposals;
import kg.daryger.need.NeedTerms;
import kg.daryger.need.NeedView;
import kg.daryger.need.Needs;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.Offers;
import kg.daryger.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ranks who fits a need, and the needs that fit a doctor. */
@Component
class Ranking {

    private final Doctors doctors;
    private final Credentials credentials;
    private final Offers offers;
    private final Proposals proposals;
    private final Clock clock;

    Ranking(Doctors doctors, Credentials credentials, Offers offers, Proposals proposals, Clock clock) {
        this.doctors = doctors;
        this.credentials = credentials;
        this.offers = offers;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Best first: each doctor once, with the offer that fits best if there is one. */
    @Transactional(readOnly = true)
    public List<Match> forNeed(NeedTerms need) {
        return forNeed(need, doctors.published());
    }

    @Transactional(readOnly = true)
    public List<Match> forNeed(NeedTerms need, Collection<DoctorId> among) {
        var known = known(among);
        return known.facts().values().stream()
                .map(doctor -> best(need, doctor, known))
                .flatMap(Optional::stream)
                .sorted(Match.BEST_FIRST)
                .toList();
    }

    /** The doctor's matches with the needs, best first. */
    @Transactional(readOnly = true)
    public List<Map.Entry<NeedView, Match>> forDoctor(DoctorId id, Needs needs) {
        var known = known(Set.of(id));
        var doctor = known.facts().get(id);
        if (doctor == null) {
            return List.of();
        }
        return needs.open().stream()
                .flatMap(need -> best(need.terms(), doctor, known).map(match -> Map.entry(need, match)).stream())
                .sorted(Map.Entry.comparingByValue(Match.BEST_FIRST))
                .toList();
    }

    private Optional<Match> best(NeedTerms need, DoctorFacts doctor, Known known) {
        var candidates = new ArrayList<@Nullable OfferView>();
        candidates.add(null);
        known.offers().getOrDefault(doctor.id(), List.of()).stream()
                .filter(offer -> offer.specialty().equals(need.specialty()) || overlaps(offer.skills(), need.skills()))
                .forEach(candidates::add);
        return candidates.stream()
                .map(offer -> Match.of(new Pairing(
                        need,
                        doctor,
                        offer,
                        known.standing().getOrDefault(doctor.id(), CredentialStanding.NOTHING),
                        known.answered().get(doctor.id()),
                        LocalDate.now(clock.withZone(Actor.BISHKEK)))))
                .flatMap(Optional::stream)
                .min(Match.BEST_FIRST);
    }

    private static boolean overlaps(List<String> some, List<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private Known known(Collection<DoctorId> ids) {
        var answered = new HashMap<DoctorId, Double>();
        proposals.answers(ids).forEach((doctor, record) -> {
            if (record.asked() > 0) {
                answered.put(doctor, (double) record.answered() / record.asked());
            }
        });
        return new Known(
                doctors.facts(ids),
                credentials.standing(ids),
                offers.open().stream().collect(Collectors.groupingBy(OfferView::lead)),
                answered);
    }

    private record Known(
            Map<DoctorId, DoctorFacts> facts,
            Map<DoctorId, CredentialStanding> standing,
            Map<DoctorId, List<OfferView>> offers,
            Map<DoctorId, Double> answered) {}
}
