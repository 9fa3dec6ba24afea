package kg.daryger.doctor.domain;

import java.util.Map;
import kg.daryger.doctor.DoctorField;
import kg.daryger.shared.Actor;
import kg.daryger.shared.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner decides how far each field may be seen. */
@Component
public class EditingVisibility {

    private final Ownership ownership;
    private final Visibilities visibilities;
    private final Journal journal;

    EditingVisibility(Ownership ownership, Visibilities visibilities, Journal journal) {
        this.ownership = ownership;
        this.visibilities = visibilities;
        this.journal = journal;
    }

    /**
     * @param levels fields that are not named get the private default
     * @throws ChangedMeanwhile when there is a newer version than the one that the owner read
     */
    @Transactional
    public void edit(Actor actor, int version, Map<DoctorField, Level> levels) {
        var id = ownership.requireOwn(actor);
        var visibility = visibilities.get(id);
        if (visibility.version() != version) {
            throw new ChangedMeanwhile(visibility.levels().entrySet().stream()
                    .filter(field ->
                            levels.containsKey(field.getKey()) && levels.get(field.getKey()) != field.getValue())
                    .map(field -> field.getKey().name())
                    .toList());
        }
        var before = visibility.levels();
        visibility.open(levels);
        visibilities.save(visibility);
        var entry = journal.entry(actor, "doctor.visibility-edited", id);
        for (var field : visibility.levels().entrySet()) {
            var was = before.get(field.getKey());
            if (was != field.getValue()) {
                entry = entry.change(
                        field.getKey().name(),
                        was == null ? null : was.name(),
                        field.getValue().name());
            }
        }
        if (visibility.levels().entrySet().stream()
                .anyMatch(field -> narrower(before.get(field.getKey()), field.getValue()))) {
            journal.noteNarrowed(entry);
        } else {
            journal.note(entry);
        }
    }

    private static boolean narrower(@Nullable Level before, Level now) {
        return before != null && now.compareTo(before) < 0;
    }
}
