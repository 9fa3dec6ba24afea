package kg.daryger.doctor.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.shared.HelpKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** What a doctor can do, in which languages, and is ready for. */
@Table("doctor_expertise")
class Expertise {

    @Id
    private final DoctorId id;

    @Version
    private int version;

    private @Nullable String mainSpecialty;
    private List<String> otherSpecialties = List.of();
    private List<String> help = List.of();
    /** Derived: lets the database count who fits a description. */
    private List<String> traits = List.of();

    @MappedCollection(idColumn = "doctor_id")
    private Set<Skill> skills = new HashSet<>();

    @MappedCollection(idColumn = "doctor_id")
    private Set<Spoken> languages = new HashSet<>();

    @PersistenceCreator
    private Expertise(DoctorId id) {
        this.id = id;
    }

    static Expertise of(DoctorId doctor, ExpertiseDetails details) {
        var expertise = new Expertise(doctor);
        expertise.state(details);
        return expertise;
    }

    final void state(ExpertiseDetails details) {
        mainSpecialty = details.main();
        otherSpecialties = details.others();
        help = details.help().stream().map(HelpKind::name).sorted().toList();
        traits = details.traits();
        skills = details.skills().stream()
                .map(one -> new Skill(one.code(), one.level()))
                .collect(Collectors.toSet());
        languages = details.languages().stream()
                .map(one -> new Spoken(one.code(), one.level()))
                .collect(Collectors.toSet());
    }

    ExpertiseDetails details() {
        return new ExpertiseDetails(
                mainSpecialty,
                otherSpecialties,
                skills.stream()
                        .map(one -> new DoctorView.Skill(one.code(), one.level()))
                        .sorted(java.util.Comparator.comparing(DoctorView.Skill::code))
                        .toList(),
                languages.stream()
                        .map(one -> new DoctorView.SpokenLanguage(one.code(), one.level()))
                        .sorted(java.util.Comparator.comparing(DoctorView.SpokenLanguage::code))
                        .toList(),
                help.stream().map(HelpKind::valueOf).collect(Collectors.toCollection(TreeSet::new)));
    }

    int version() {
        return version;
    }

    @Table("doctor_skill")
    record Skill(String code, String level) {}

    @Table("doctor_language")
    record Spoken(String code, String level) {}
}
