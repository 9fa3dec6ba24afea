package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.List;
import kg.daryger.search.domain.Understanding.Understood;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Recognised;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says why hits were found: what is the same for all of them is said once an answer. */
@Component
class Whys {

    private final ConceptWhy concepts;
    private final WordWhy words;

    Whys(ConceptWhy concepts, Texts texts, JsonMapper json, NameWindow window) {
        this.concepts = concepts;
        this.words = new WordWhy(texts, json, window);
    }

    OfAnswer of(Understood understood, Language reader) {
        return new OfAnswer(understood, reader);
    }

    /** The reasons of one answer's hits. */
    final class OfAnswer {

        private final List<Met> met = new ArrayList<>();
        private final List<String> said;
        private final Language reader;

        private OfAnswer(Understood understood, Language reader) {
            this.reader = reader;
            this.said = WordWhy.said(understood.rest());
            understood.concepts().forEach(concept -> met.add(met(concept)));
        }

        private Met met(Recognised concept) {
            var near = concept.kind() == ConceptKind.SPECIALTY;
            return new Met(
                    concepts.of(concept, false, reader),
                    near ? concepts.of(concept, true, reader) : null,
                    '"' + concept.code() + '"');
        }

        List<Why> why(EngineHit hit) {
            var why = new ArrayList<Why>(met.size() + 1);
            for (var one : met) {
                // codes stand in the hit's JSON as they are; one that is not there was met by something next to it
                why.add(one.near() == null || hit.hit().contains(one.code()) ? one.itself() : one.near());
            }
            if (!said.isEmpty()) {
                why.addAll(words.of(hit, said, reader));
            }
            return why;
        }
    }

    private record Met(
            Why itself, @org.jspecify.annotations.Nullable Why near, String code) {}
}
