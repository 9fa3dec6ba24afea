package kg.daryger.need;

import java.util.List;
import java.util.Optional;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.Actor;

/** What other modules may ask of needs. */
public interface Needs {

    Optional<NeedView> find(NeedId id);

    /** Published or matched needs that are still looking. */
    List<NeedView> open();

    List<NeedView> of(InstitutionId institution);

    /** Makes and publishes a need in one step: "We want this" on an offer. */
    NeedId publish(Actor actor, InstitutionId institution, NeedTerms terms);

    /** An accepted proposal: published → matched. */
    void matched(NeedId id, Actor by);

    /** Its event took place: matched → in progress or fulfilled. */
    void held(NeedId id, boolean last, Actor by);

    /** The proposal or its event fell through: matched → published. */
    void reopened(NeedId id, Actor by);
}
