package kg.daryger.search.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.search.suggest.Suggestion.Type;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Suggests what may be meant by what is typed so far, in any script, the best first. */
@Component
public class Suggesting {

    private static final int FEWEST_LETTERS = 2;
    private static final int MOST = 10;
    /** So that no kind crowds out the others. */
    private static final Map<Type, Integer> MOST_OF =
            Map.of(Type.NAME, 4, Type.CONCEPT, 6, Type.PLACE, 3, Type.INSTITUTION, 3);

    private final KnownThings things;
    private final KnownNames names;
    private final Doctors doctors;
    private final Taxonomy taxonomy;
    private final Institutions institutions;

    Suggesting(KnownThings things, KnownNames names, Doctors doctors, Taxonomy taxonomy, Institutions institutions) {
        this.things = things;
        this.names = names;
        this.doctors = doctors;
        this.taxonomy = taxonomy;
        this.institutions = institutions;
    }

    /** At most ten; none for fewer than two letters. */
    public List<Suggestion> suggest(Actor actor, String typed, Language language) {
        return suggest(doctors.viewerFor(actor), typed, language);
    }

    List<Suggestion> suggest(Viewer viewer, String typed, Language language) {
        var letters = typed.codePoints().filter(Character::isLetterOrDigit).count();
        if (letters < FEWEST_LETTERS) {
            return List.of();
        }
        var scored = new ArrayList<Scored>();
        things.find(typed, 3 * MOST)
                .forEach(found -> scored.add(new Scored(suggestion(found.entry(), language), found.score())));
        names.find(viewer, typed, language).forEach(found -> scored.add(new Scored(found.suggestion(), found.score())));
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        // what would be a slip is noise beside what begins as typed
        var sure = !scored.isEmpty() && scored.getFirst().score() > Beginning.MISSPELT;
        var taken = new EnumMap<Type, Integer>(Type.class);
        return scored.stream()
                .filter(one -> !sure || one.score() > Beginning.MISSPELT)
                .map(Scored::suggestion)
                .filter(one -> taken.merge(one.type(), 1, Integer::sum) <= MOST_OF.getOrDefault(one.type(), MOST))
                .limit(MOST)
                .toList();
    }

    private Suggestion suggestion(Beginnings.Entry entry, Language language) {
        var text = entry.kind() == ConceptKind.INSTITUTION
                ? institutions
                        .find(InstitutionId.of(entry.code()))
                        .map(one -> one.name(language))
                        .orElse(entry.code())
                : taxonomy.label(entry.kind(), entry.code(), language);
        return Suggestion.of(entry.kind(), entry.code(), text, hint(entry, language));
    }

    /** A city's country, a skill's specialty. */
    private @Nullable String hint(Beginnings.Entry entry, Language language) {
        var above =
                switch (entry.kind()) {
                    case CITY -> ConceptKind.COUNTRY;
                    case SKILL -> ConceptKind.SPECIALTY;
                    default -> null;
                };
        return above == null
                ? null
                : taxonomy.find(entry.kind(), entry.code())
                        .flatMap(concept -> Optional.ofNullable(concept.parent()))
                        .map(parent -> taxonomy.label(above, parent, language))
                        .orElse(null);
    }

    private record Scored(Suggestion suggestion, float score) {}
}
