package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.search.document.Fields;
import kg.daryger.search.document.TextTerms;
import kg.daryger.search.document.Weights;
import kg.daryger.search.domain.Understanding.Understood;
import kg.daryger.search.engine.Clause;
import kg.daryger.search.engine.Clause.All;
import kg.daryger.search.engine.Clause.Best;
import kg.daryger.search.engine.Clause.Match;
import kg.daryger.search.engine.Clause.Told;
import kg.daryger.search.name.NameKeys;
import kg.daryger.search.name.NameKeys.AskedWord;
import kg.daryger.taxonomy.Recognised;
import kg.daryger.taxonomy.text.Folding;
import kg.daryger.taxonomy.text.FunctionWords;
import kg.daryger.taxonomy.text.Word;

/** What was understood as clauses: what has to match, and what only adds to the score. */
final class Clauses {

    private static final int SLIP = 1;

    private final List<Clause> must = new ArrayList<>();
    private final List<Clause> should = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();

    private Clauses() {}

    /** Where a need is or an institution stands raises a doctor's score, and decides when nothing else is asked. */
    static Clauses ofDoctors(Understood understood) {
        var clauses = new Clauses();
        understood.ofDoctors().forEach(concept -> clauses.must.add(clauses.concept(concept)));
        clauses.words(understood.rest(), understood.guessed());
        var decides = clauses.must.isEmpty();
        understood
                .besideDoctors()
                .forEach(concept -> (decides ? clauses.must : clauses.should).add(clauses.place(concept)));
        return clauses;
    }

    /** Every concept has to be met by whatever kind of thing it is. */
    static Clauses ofAnything(Understood understood) {
        var clauses = new Clauses();
        understood.ofDoctors().forEach(concept -> clauses.must.add(clauses.concept(concept)));
        understood.besideDoctors().forEach(concept -> clauses.must.add(clauses.place(concept)));
        clauses.words(understood.rest(), understood.guessed());
        return clauses;
    }

    List<Clause> must() {
        return must;
    }

    List<Clause> should() {
        return should;
    }

    /** @param values in the documents' fields, that would be nice to have */
    Clauses nice(Map<String, Set<String>> values) {
        values.forEach((field, any) -> {
            List<Clause> matches = new ArrayList<>();
            any.forEach(value -> matches.add(new Match(field, value, Weights.NICE)));
            should.add(new Best(matches));
        });
        return this;
    }

    private Clause concept(Recognised concept) {
        var code = concept.code();
        return switch (concept.kind()) {
            case SPECIALTY ->
                new Best(List.of(
                        new Match(Fields.MAIN, code, Weights.MAIN_SPECIALTY),
                        new Match(Fields.SPECIALTY, code, Weights.SPECIALTY),
                        new Match(Fields.NEAR, code, Weights.NEAR)));
            case SKILL -> new Match(Fields.SKILL, code, Weights.SKILL);
            case COUNTRY -> new Match(Fields.COUNTRY, code, Weights.PLACE);
            case CITY -> orPerson(new Match(Fields.CITY, code, Weights.PLACE), concept.text());
            case LANGUAGE -> new Match(Fields.LANGUAGE, code, Weights.LANGUAGE);
            case HELP -> new Match(Fields.KIND, code, Weights.HELP);
            case REGION, INSTITUTION -> place(concept);
        };
    }

    /** The place itself, or its words in a text: an employer of the same name. */
    private Clause place(Recognised concept) {
        var field =
                switch (concept.kind()) {
                    case REGION -> Fields.REGION;
                    case INSTITUTION -> Fields.INSTITUTION;
                    default -> throw new IllegalArgumentException(concept.kind().name());
                };
        List<Clause> words = new ArrayList<>();
        for (var word : Word.of(concept.text())) {
            if (!FunctionWords.isOne(word.text())) {
                words.add(text(word.text()));
            }
        }
        var itself = orPerson(new Match(field, concept.code(), Weights.INSTITUTION), concept.text());
        return words.isEmpty() ? itself : new Best(List.of(itself, new All(words)));
    }

    /** Places are called like people: whoever has that name, without a slip, is found too, behind the place itself. */
    private Clause orPerson(Match place, String text) {
        List<Clause> names = new ArrayList<>();
        for (var asked : NameKeys.toAsk(text)) {
            List<Clause> keys = new ArrayList<>();
            asked.keys().stream()
                    .filter(key -> NameKeys.weight(key) > SLIP)
                    .forEach(key -> keys.add(new Match(Fields.NAME_KEY, key, Weights.NAMESAKE)));
            if (keys.isEmpty()) {
                return place;
            }
            names.add(told(WordLabels.of(asked.text()).name(), new Best(keys)));
        }
        return names.isEmpty() ? place : new Best(List.of(place, new All(names)));
    }

    private static Best text(String word) {
        List<Clause> stems = new ArrayList<>();
        TextTerms.ofAnyLanguage(word).forEach(stem -> stems.add(new Match(Fields.TEXT, stem, Weights.TEXT)));
        return new Best(stems);
    }

    /** Every word has to be found, as part of a name or in the text; what names may lack only raises the score. */
    private void words(String rest, boolean guessed) {
        AskedWord before = null;
        for (var asked : NameKeys.toAsk(rest)) {
            if (isSaid(asked)) {
                (asked.optional() || guessed ? should : must).add(word(asked));
                if (before != null) {
                    phrase(before, asked);
                }
                before = asked;
            }
        }
    }

    /** Titles, уулу and small words say nothing of what is sought. */
    static boolean isSaid(AskedWord asked) {
        return !(asked.keys().isEmpty() && asked.optional()) && !FunctionWords.isOne(Folding.lower(asked.text()));
    }

    private Clause word(AskedWord word) {
        var label = WordLabels.of(word.text());
        List<Clause> keys = new ArrayList<>();
        word.keys().forEach(key -> keys.add(new Match(Fields.NAME_KEY, key, NameKeys.weight(key) * Weights.NAME)));
        return new Best(List.of(told(label.text(), text(word.text())), told(label.name(), new Best(keys))));
    }

    /** A word that comes again says nothing more. */
    private Clause told(String label, Clause clause) {
        return labels.add(label) ? new Told(label, clause) : clause;
    }

    private void phrase(AskedWord first, AskedWord second) {
        List<Clause> pairs = new ArrayList<>();
        for (var stem : TextTerms.ofAnyLanguage(first.text())) {
            for (var next : TextTerms.ofAnyLanguage(second.text())) {
                pairs.add(new Match(Fields.PAIR, TextTerms.pair(stem, next), Weights.PHRASE));
            }
        }
        if (!pairs.isEmpty()) {
            should.add(new Best(pairs));
        }
    }
}
