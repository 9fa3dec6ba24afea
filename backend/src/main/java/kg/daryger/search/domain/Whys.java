package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.List;
import kg.daryger.search.domain.Understanding.Understood;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import kg.daryger.taxonomy.Recognised;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says why hits were found: what is the same for all of them is said once an answer. */
@Component
class Whys {

    private final ConceptWhy concepts;
    private final Saying saying;

    Whys(ConceptWhy concepts, Texts texts, JsonMapper json, NameWindow window) {
        this.concepts = concepts;
        this.saying = new Saying(texts, json, window);
    }

    OfAnswer of(Understood understood, Language reader) {
        return new OfAnswer(understood, reader);
    }

    /** The reasons of one answer's hits. */
    final class OfAnswer {

        private final List<Met> met = new ArrayList<>();
        private final List<String> said;
        private final Language reader;
        private final WordWhy words;

        private OfAnswer(Understood understood, Language reader) {
            this.reader = reader;
            this.words = new WordWhy(saying, reader);
            // words of a guess need not be found
            this.said = understood.guessed() ? List.of() : WordWhy.said(understood.rest());
            understood.concepts().forEach(concept -> met.add(met(concept)));
        }

        private Met met(Recognised concept) {
            var itself = concepts.of(concept, false, reader);
            return switch (concept.kind()) {
                case SPECIALTY ->
                    new Met(itself, concepts.of(concept, true, reader), '"' + concept.code() + '"', List.of());
                case CITY -> new Met(itself, null, ":" + concept.code(), WordWhy.said(concept.text()));
                default -> new Met(itself, null, "", List.of());
            };
        }

        List<Why> why(EngineHit hit) {
            var why = new ArrayList<Why>(met.size() + 1);
            for (var one : met) {
                // codes stand in the hit's JSON as they are; what is not there was met by something else
                if (hit.kind() != DocumentKind.DOCTOR || hit.hit().contains(one.code())) {
                    why.add(one.itself());
                } else if (one.near() != null) {
                    why.add(one.near());
                } else {
                    why.addAll(words.of(hit, one.namesake()));
                }
            }
            if (!said.isEmpty()) {
                why.addAll(words.of(hit, said));
            }
            return why;
        }
    }

    /**
     * @param near when only something next to the concept was met
     * @param code as it stands in a hit that has the concept
     * @param namesake the words by which a person can be called like it
     */
    private record Met(Why itself, @Nullable Why near, String code, List<String> namesake) {}
}
