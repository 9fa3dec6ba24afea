package kg.daryger.doctor.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kg.daryger.doctor.DoctorView.Skill;
import kg.daryger.doctor.DoctorView.SpokenLanguage;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.InvalidField;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * What a doctor can do and is ready for.
 *
 * @param main main specialty, null only in a draft
 * @param others further specialties
 */
public record ExpertiseDetails(
        @Nullable String main,
        List<String> others,
        List<Skill> skills,
        List<SpokenLanguage> languages,
        Set<HelpKind> help) {

    public static final ExpertiseDetails EMPTY = new ExpertiseDetails(null, List.of(), List.of(), List.of(), Set.of());

    static final Set<String> SKILL_LEVELS = Set.of("PERFORMS", "TEACHES", "LEADS");
    static final Set<String> LANGUAGE_LEVELS = Set.of("A2", "B1", "B2", "C1", "C2", "NATIVE");

    public ExpertiseDetails {
        var rest = new LinkedHashSet<>(others);
        rest.remove(main);
        others = List.copyOf(rest);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        help = Set.copyOf(help);
    }

    /** The main one first. */
    List<String> specialties() {
        return Stream.concat(Stream.ofNullable(main), others.stream()).toList();
    }

    /** @throws InvalidField for unknown or repeated codes */
    void check(Taxonomy taxonomy) {
        require(specialties().stream().allMatch(code -> taxonomy.has(ConceptKind.SPECIALTY, code)), "specialties");
        require(skills.stream().allMatch(skill -> SKILL_LEVELS.contains(skill.level())), "skills");
        require(skills.stream().allMatch(skill -> taxonomy.has(ConceptKind.SKILL, skill.code())), "skills");
        require(distinct(skills.stream().map(Skill::code)), "skills");
        require(languages.stream().allMatch(one -> LANGUAGE_LEVELS.contains(one.level())), "languages");
        require(languages.stream().allMatch(one -> taxonomy.has(ConceptKind.LANGUAGE, one.code())), "languages");
        require(distinct(languages.stream().map(SpokenLanguage::code)), "languages");
    }

    private static void require(boolean right, String field) {
        if (!right) {
            throw new InvalidField(field, "doctor.field.code");
        }
    }

    private static boolean distinct(Stream<String> codes) {
        var seen = new HashSet<String>();
        return codes.allMatch(seen::add);
    }

    /** Everything that describes the doctor without a name, as flat words that the database can compare as a set. */
    List<String> traits() {
        return traits(specialties(), skills, languages);
    }

    static List<String> traits(List<String> specialties, List<Skill> skills, List<SpokenLanguage> languages) {
        var traits = new ArrayList<>(specialties);
        skills.forEach(skill -> traits.add(skill.code() + ":" + skill.level()));
        languages.forEach(language -> traits.add("la-" + language.code() + ":" + language.level()));
        return traits.stream().filter(Objects::nonNull).distinct().toList();
    }
}
