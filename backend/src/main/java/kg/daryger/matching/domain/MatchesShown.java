package kg.daryger.matching.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.institution.Institutions;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedView;
import kg.daryger.need.Needs;
import kg.daryger.offer.OfferId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Matches as their readers may see them: doctors through their visibility, reasons in words. */
@Component
public class MatchesShown {

    private static final int MOST = 50;

    private final Needs needs;
    private final Doctors doctors;
    private final Institutions institutions;
    private final Ranking ranking;
    private final Reasons reasons;

    MatchesShown(Needs needs, Doctors doctors, Institutions institutions, Ranking ranking, Reasons reasons) {
        this.needs = needs;
        this.doctors = doctors;
        this.institutions = institutions;
        this.ranking = ranking;
        this.reasons = reasons;
    }

    /**
     * Who fits a need, at most fifty, for its institution and the ministry. A doctor of whom the reader may see nothing is
     * not in the list.
     */
    public List<DoctorMatch> forNeed(Actor actor, NeedId id) {
        var need = needs.find(id).orElseThrow(NotFound::new);
        if (!actor.isOfficer()) {
            institutions.requireActingFor(actor, need.institution());
        }
        var matches = ranking.forNeed(need.terms());
        var visible = firstSeen(doctors.viewerFor(actor), matches);
        return matches.stream()
                .filter(match -> visible.containsKey(match.doctor()))
                .limit(MOST)
                .map(match -> new DoctorMatch(
                        java.util.Objects.requireNonNull(visible.get(match.doctor())),
                        match.offer(),
                        why(match, actor.language())))
                .toList();
    }

    /** The first fifty that the viewer may see; of those behind them nothing is read. */
    private Map<DoctorId, DoctorView> firstSeen(Viewer viewer, List<Match> matches) {
        var seen = new HashMap<DoctorId, DoctorView>();
        for (int from = 0; from < matches.size() && seen.size() < MOST; from += MOST) {
            var next = matches.subList(from, Math.min(matches.size(), from + MOST));
            seen.putAll(doctors.seenBy(viewer, next.stream().map(Match::doctor).toList()));
        }
        return seen;
    }

    /** The needs that fit the actor, at most fifty. */
    public List<NeedMatch> forDoctor(Actor actor) {
        var doctor = doctors.requireOwn(actor);
        var found = ranking.forDoctor(doctor).stream().limit(MOST).toList();
        var names = institutions.find(
                found.stream().map(entry -> entry.getKey().institution()).collect(Collectors.toSet()));
        return found.stream()
                .map(entry -> new NeedMatch(
                        entry.getKey(),
                        java.util.Objects.requireNonNull(
                                        names.get(entry.getKey().institution()))
                                .name(actor.language()),
                        entry.getValue().offer(),
                        why(entry.getValue(), actor.language())))
                .toList();
    }

    private Why why(Match match, Language language) {
        return new Why(
                match.fits(),
                match.score(),
                match.parts().stream()
                        .map(part -> new Part(part.code(), part.points(), part.most(), reasons.of(part, language)))
                        .toList(),
                match.conditions().stream()
                        .map(condition -> reasons.of(condition, language))
                        .toList());
    }

    public record DoctorMatch(DoctorView doctor, @Nullable OfferId offer, Why why) {}

    public record NeedMatch(
            NeedView need, String institution, @Nullable OfferId offer, Why why) {}

    /**
     * @param fits false: fits if the conditions are settled
     * @param strength 0 to 100, the bar's length
     * @param conditions what has to be settled first
     */
    public record Why(boolean fits, int strength, List<Part> parts, List<String> conditions) {}

    /** @param sentence what was found, in words */
    public record Part(String code, int points, int most, String sentence) {}
}
