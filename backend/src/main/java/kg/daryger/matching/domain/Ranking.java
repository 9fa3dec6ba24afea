package kg.daryger.matching.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.daryger.doctor.DoctorFacts;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView.Skill;
import kg.daryger.need.NeedTerms;
import kg.daryger.need.NeedView;
import kg.daryger.need.Needs;
import kg.daryger.offer.OfferView;
import kg.daryger.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ranks who fits a need, and the needs that fit a doctor. Who can't pass the gates by field or papers is not looked at. */
@Component
class Ranking {

    private final Candidates candidates;
    private final KnowingDoctors knowing;
    private final Needs needs;
    private final Clock clock;

    Ranking(Candidates candidates, KnowingDoctors knowing, Needs needs, Clock clock) {
        this.candidates = candidates;
        this.knowing = knowing;
        this.needs = needs;
        this.clock = clock;
    }

    /** Best first: each doctor once, with the offer that fits best if there is one. */
    @Transactional(readOnly = true)
    public List<Match> forNeed(NeedTerms need) {
        return forNeed(need, candidates.forNeed(need));
    }

    @Transactional(readOnly = true)
    public List<Match> forNeed(NeedTerms need, Collection<DoctorId> among) {
        var known = knowing.of(among);
        return known.facts().values().stream()
                .map(doctor -> best(need, doctor, known))
                .flatMap(Optional::stream)
                .sorted(Match.BEST_FIRST)
                .toList();
    }

    /** The doctor's matches with the open needs, best first. */
    @Transactional(readOnly = true)
    public List<Map.Entry<NeedView, Match>> forDoctor(DoctorId id) {
        var known = knowing.of(Set.of(id));
        return known.factsOf(id)
                .map(doctor -> {
                    var fields = new HashSet<>(doctor.specialties());
                    known.offersOf(id).stream().map(OfferView::specialty).forEach(fields::add);
                    var skills = doctor.skills().stream().map(Skill::code).toList();
                    return among(needs.openFor(fields, skills), doctor, known);
                })
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    public List<Map.Entry<NeedView, Match>> forDoctor(DoctorId id, Collection<NeedView> among) {
        var known = knowing.of(Set.of(id));
        return known.factsOf(id).map(doctor -> among(among, doctor, known)).orElse(List.of());
    }

    private List<Map.Entry<NeedView, Match>> among(Collection<NeedView> some, DoctorFacts doctor, Known known) {
        return some.stream()
                .flatMap(need -> best(need.terms(), doctor, known).map(match -> Map.entry(need, match)).stream())
                .sorted(Map.Entry.comparingByValue(Match.BEST_FIRST))
                .toList();
    }

    private Optional<Match> best(NeedTerms need, DoctorFacts doctor, Known known) {
        var held = new ArrayList<@Nullable OfferView>();
        held.add(null);
        known.offersOf(doctor.id()).stream()
                .filter(offer -> offer.specialty().equals(need.specialty()) || overlaps(offer.skills(), need.skills()))
                .forEach(held::add);
        return held.stream()
                .map(offer -> Match.of(new Pairing(
                        need,
                        doctor,
                        offer,
                        known.standingOf(doctor.id()),
                        known.answeredOf(doctor.id()),
                        LocalDate.now(clock.withZone(Actor.BISHKEK)))))
                .flatMap(Optional::stream)
                .min(Match.BEST_FIRST);
    }

    private static boolean overlaps(List<String> some, List<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
