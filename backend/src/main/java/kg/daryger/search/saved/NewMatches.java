package kg.daryger.search.saved;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kg.daryger.change.ChangePosition;
import kg.daryger.search.FoundThing;
import kg.daryger.search.domain.SeeingThings;
import kg.daryger.search.saved.TellingMatches.Found;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Problem;
import org.springframework.stereotype.Component;

/** What searches find that they never found before: remembered and told in one transaction. */
@Component
class NewMatches {

    private final FindingMatches finding;
    private final SeeingThings seeing;
    private final MatchTable matches;
    private final TellingMatches telling;
    private final Clock clock;

    NewMatches(FindingMatches finding, SeeingThings seeing, MatchTable matches, TellingMatches telling, Clock clock) {
        this.finding = finding;
        this.seeing = seeing;
        this.matches = matches;
        this.telling = telling;
        this.clock = clock;
    }

    /** Up to where what is found is complete. */
    ChangePosition upTo() {
        return finding.upTo();
    }

    /** @param searches all of this owner's that are to be told together */
    void tell(Actor owner, List<SavedSearch> searches) {
        var found = searches.stream()
                .map(search -> told(search, owner))
                .filter(one -> !one.things().isEmpty())
                .toList();
        telling.tell(owner, found);
    }

    /** The index may be a moment behind: what the owner can't see now was not found, and is told when it can be seen. */
    private Found told(SavedSearch search, Actor owner) {
        var added = matches.add(search.id(), found(search, owner), clock.instant());
        var told = new Found(search, seeing.of(owner, added, owner.language()));
        var unseen = new ArrayList<>(added);
        unseen.removeAll(told.ids());
        matches.forget(search.id(), unseen);
        return told;
    }

    /** A question that can't be asked any more, since the lists have lost a code, finds nothing. */
    private List<FoundThing> found(SavedSearch search, Actor owner) {
        try {
            return finding.of(owner, search.asked());
        } catch (Problem unaskable) {
            return List.of();
        }
    }
}
