package kg.daryger.institution.domain;

import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.domain.NewInstitution.InThree;
import kg.daryger.shared.Actor;
import kg.daryger.shared.ChangedMeanwhile;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An officer corrects how an added institution is called; search and recognition follow. */
@Component
public class CorrectingName {

    private final StoredInstitutions stored;
    private final InstitutionNames names;
    private final InstitutionTrail trail;

    CorrectingName(StoredInstitutions stored, InstitutionNames names, InstitutionTrail trail) {
        this.stored = stored;
        this.names = names;
        this.trail = trail;
    }

    /**
     * @param version that the actor read
     * @throws NameOfTheList when it is one of the list of real ones, which every start reads anew
     * @throws InvalidField for a name that another one has
     * @throws ChangedMeanwhile when somebody else wrote since; names the languages in which it is called otherwise now
     */
    @Transactional
    public void correct(InstitutionId id, InThree name, int version, Actor by) {
        var institution = stored.findById(id).orElseThrow(NotFound::new);
        if (institution.version() != version) {
            throw new ChangedMeanwhile(institution.changedNames(name));
        }
        if (!institution.wasAdded()) {
            throw new NameOfTheList();
        }
        names.requireFree(name, id);
        var changed = institution.rename(name);
        if (changed.isEmpty()) {
            return;
        }
        stored.save(institution);
        var entry = InstitutionTrail.entry(by, "name-corrected", id);
        for (var field : changed) {
            entry = entry.change(field, null, "changed");
        }
        trail.leave(entry);
        names.tell();
    }
}
