package kg.daryger.search.domain;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kg.daryger.change.Change;
import kg.daryger.change.ChangeConsumer;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps one index an audience, each from what that audience may see; fed by the change feed alone. */
@Component
class DoctorIndexes implements ChangeConsumer, DisposableBean {

    /** Part of the folder's name: another form of the documents begins a new index from the whole feed. */
    private static final String FORM = "doctors-1";

    private final Map<Audience, AudienceIndex> indexes = new EnumMap<>(Audience.class);
    private final Doctors doctors;
    private final Taxonomy taxonomy;

    DoctorIndexes(@Value("${daryger.search.directory}") Path directory, Doctors doctors, Taxonomy taxonomy) {
        this.doctors = doctors;
        this.taxonomy = taxonomy;
        for (var audience : Audience.values()) {
            var folder = directory.resolve(FORM).resolve(audience.name().toLowerCase(Locale.ROOT));
            indexes.put(audience, new AudienceIndex(folder));
        }
    }

    AudienceIndex of(Audience audience) {
        return java.util.Objects.requireNonNull(indexes.get(audience));
    }

    @Override
    public String name() {
        return "search";
    }

    /** The least of all: an index that is ahead reads some rows again, which changes nothing. */
    @Override
    public ChangePosition position() {
        return indexes.values().stream()
                .map(AudienceIndex::position)
                .min(java.util.Comparator.comparingLong(ChangePosition::tx).thenComparingLong(ChangePosition::id))
                .orElse(ChangePosition.START);
    }

    @Override
    public void apply(List<Change> changes, ChangePosition upTo) {
        var ids = changes.stream()
                .filter(change -> change.kind().equals("doctor"))
                .map(change -> new DoctorId(change.entityId()))
                .toList();
        indexes.forEach((audience, index) -> {
            refresh(audience, index, ids);
            index.commit(upTo);
        });
    }

    private void refresh(Audience audience, AudienceIndex index, Collection<DoctorId> ids) {
        var seen = doctors.seenBy(Viewer.anyOf(audience), ids);
        for (var id : ids) {
            var view = seen.get(id);
            if (view == null) {
                index.remove(id.toString());
            } else {
                index.put(id.toString(), DoctorDocument.of(view, taxonomy));
            }
        }
    }

    @Override
    public void destroy() {
        indexes.values().forEach(AudienceIndex::close);
    }
}
