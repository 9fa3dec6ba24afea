package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Recognised;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Takes a query apart: concepts that were recognised, and the rest, which is text or a name. */
@Component
class Understanding {

    private static final Set<ConceptKind> OF_DOCTORS = Set.of(
            ConceptKind.SPECIALTY,
            ConceptKind.SKILL,
            ConceptKind.COUNTRY,
            ConceptKind.CITY,
            ConceptKind.LANGUAGE,
            ConceptKind.HELP);

    private final Taxonomy taxonomy;

    Understanding(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** @param plain words that the user wants to be searched as they are */
    Understood of(String text, Language language, List<String> plain) {
        var taken = new ArrayList<Recognised>();
        for (var one : taxonomy.recognise(text, language)) {
            if (OF_DOCTORS.contains(one.kind())
                    && one.confidence() >= Recognised.SURE
                    && !plain.contains(one.text())
                    && taken.stream().noneMatch(other -> overlap(one, other))) {
                taken.add(one);
            }
        }
        return new Understood(List.copyOf(taken), rest(text, taken));
    }

    private static boolean overlap(Recognised one, Recognised other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    private static String rest(String text, List<Recognised> taken) {
        var rest = new StringBuilder(text);
        taken.forEach(one -> {
            for (int i = one.from(); i < one.to(); i++) {
                rest.setCharAt(i, ' ');
            }
        });
        return rest.toString().strip().replaceAll("\\s+", " ");
    }

    /** @param rest what no concept stands for */
    record Understood(List<Recognised> concepts, String rest) {}
}
