package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Recognised;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Takes a query apart: concepts that were recognised, and the rest, which is text or a name. */
@Component
class Understanding {

    /** Where a need is or an institution stands says nothing of where a doctor lives. */
    private static final Set<ConceptKind> OF_PLACES = EnumSet.of(ConceptKind.REGION, ConceptKind.INSTITUTION);

    private static final Set<ConceptKind> CALLED_LIKE_PEOPLE =
            EnumSet.of(ConceptKind.CITY, ConceptKind.REGION, ConceptKind.INSTITUTION);

    private static final double GUESS = .4;

    private final Taxonomy taxonomy;

    Understanding(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    Understood of(AskedText asked) {
        var taken = new ArrayList<Recognised>();
        var text = asked.text();
        if (!text.isEmpty()) {
            for (var one : taxonomy.recognise(text, asked.language())) {
                if (one.confidence() >= Recognised.SURE
                        && !asked.plain().contains(one.text())
                        && taken.stream().noneMatch(other -> overlap(one, other))) {
                    taken.add(one);
                }
            }
        }
        return new Understood(List.copyOf(taken), rest(text, taken), name(text, taken), false);
    }

    /**
     * What may be meant when nobody fits what was understood: the likeliest medical reading, however unsure; words that
     * are left over then only raise who has them.
     */
    Understood guess(AskedText asked) {
        var sure = of(asked);
        var taken = new ArrayList<>(sure.concepts());
        taxonomy.recognise(asked.text(), asked.language()).stream()
                .filter(one -> one.kind() == ConceptKind.SPECIALTY || one.kind() == ConceptKind.SKILL)
                .filter(one -> one.confidence() >= GUESS && !asked.plain().contains(one.text()))
                .filter(one -> taken.stream().noneMatch(other -> overlap(one, other)))
                .findFirst()
                .ifPresent(taken::add);
        return new Understood(
                List.copyOf(taken), rest(asked.text(), taken), name(asked.text(), taken), !taken.isEmpty());
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

    /** Places and institutions are called like people, so that they stay part of what is compared with names. */
    private static String name(String text, List<Recognised> taken) {
        return rest(
                text,
                taken.stream()
                        .filter(one -> !CALLED_LIKE_PEOPLE.contains(one.kind()))
                        .toList());
    }

    /**
     * @param rest what no concept stands for
     * @param name what is compared with names
     * @param guessed the rest need not be found
     */
    record Understood(List<Recognised> concepts, String rest, String name, boolean guessed) {

        /** What doctors have to fulfil. */
        List<Recognised> ofDoctors() {
            return concepts.stream()
                    .filter(concept -> !OF_PLACES.contains(concept.kind()))
                    .toList();
        }

        /** What only adds to a doctor's score. */
        List<Recognised> besideDoctors() {
            return concepts.stream()
                    .filter(concept -> OF_PLACES.contains(concept.kind()))
                    .toList();
        }
    }
}
