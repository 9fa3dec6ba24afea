package kg.daryger.doctor.domain;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.DoctorId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** How far each field may be seen. */
@Table("doctor_visibility")
class Visibility {

    @Id
    private final DoctorId id;

    @Version
    private int version;

    @MappedCollection(idColumn = "doctor_id")
    private Set<Visible> fields = new HashSet<>();

    @PersistenceCreator
    private Visibility(DoctorId id) {
        this.id = id;
    }

    /** The most private that works. */
    static Visibility closest(DoctorId doctor) {
        var visibility = new Visibility(doctor);
        visibility.open(Map.of());
        return visibility;
    }

    /** The most private level at which the network still works: nothing public, contact nobody's before both agree. */
    static Level privateLevel(DoctorField field) {
        return switch (field) {
            case NAME, COUNTRY, SPECIALTIES, SKILLS, LANGUAGES, HELP, CREDENTIALS -> Level.INSTITUTIONS;
            case CITY, EMPLOYER, CAREER, ABOUT, ORCID, AVAILABILITY -> Level.MINISTRY;
            case PHOTO, CONTACT -> Level.NOBODY;
        };
    }

    /** Fields that are not named keep the private level. */
    final void open(Map<DoctorField, Level> wanted) {
        var levels = new EnumMap<DoctorField, Level>(DoctorField.class);
        for (var field : DoctorField.values()) {
            levels.put(field, wanted.getOrDefault(field, privateLevel(field)));
        }
        fields = levels.entrySet().stream()
                .map(entry -> new Visible(entry.getKey(), entry.getValue()))
                .collect(Collectors.toSet());
    }

    Map<DoctorField, Level> levels() {
        var levels = new EnumMap<DoctorField, Level>(DoctorField.class);
        fields.forEach(one -> levels.put(one.field(), one.level()));
        return levels;
    }

    int version() {
        return version;
    }

    @Table("doctor_visible_field")
    record Visible(DoctorField field, Level level) {}
}
