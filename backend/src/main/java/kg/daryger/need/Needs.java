package kg.daryger.need;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;

/** What other modules may ask of needs. */
public interface Needs {

    Optional<NeedView> find(NeedId id);

    Map<NeedId, NeedView> find(Collection<NeedId> ids);

    /** Published or matched needs that are still looking, the ministry's rank first. */
    List<NeedView> open();

    /** Of {@link #open()}, in its order, those in one of the specialties or for one of the skills; found by index. */
    List<NeedView> openFor(Collection<String> specialties, Collection<String> skills);

    /** Of these, what others than the institution may find: it has left its house and is still looking. */
    default List<NeedView> openOutside(Collection<NeedId> ids) {
        return find(ids).values().stream()
                .filter(need -> NeedState.OPEN.contains(need.state()) && need.publishedAt() != null)
                .toList();
    }

    /** All needs of an institution, newest first. */
    List<NeedView> of(InstitutionId institution);

    /** Filtered needs, the ministry's rank first, then the newest: as the lists on screens, for their downloads. */
    Paged<NeedView> list(NeedFilter filter, PageAsked page);

    /**
     * Makes and publishes a need in one step: "We want this" on an offer. Where the head wants to agree first and somebody
     * else asks, it waits for the head.
     *
     * @throws kg.daryger.shared.NotFound when the actor does not act for the institution
     */
    NeedId publish(Actor actor, InstitutionId institution, NeedTerms terms);

    /** An accepted proposal: published → matched; nothing changes when it is matched or further. */
    void matched(NeedId id, Actor by);

    /** Its event took place: matched → in progress, or fulfilled when it was the last one. */
    void held(NeedId id, boolean last, Actor by);

    /** The proposal or its event fell through: matched → published. */
    void reopened(NeedId id, Actor by);
}
