package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.List;
import kg.daryger.search.document.Fields;
import kg.daryger.search.document.TextTerms;
import kg.daryger.search.document.Weights;
import kg.daryger.search.engine.Clause;
import kg.daryger.search.engine.Clause.Best;
import kg.daryger.search.engine.Clause.Match;
import kg.daryger.search.name.NameKeys;
import kg.daryger.search.name.NameKeys.AskedWord;
import kg.daryger.taxonomy.Recognised;
import kg.daryger.taxonomy.text.Folding;
import kg.daryger.taxonomy.text.FunctionWords;

/** What was understood as clauses: what has to match, and what only adds to the score. */
final class DoctorQuery {

    private final List<Clause> must = new ArrayList<>();
    private final List<Clause> should = new ArrayList<>();

    DoctorQuery(List<Recognised> concepts, String rest) {
        concepts.forEach(concept -> must.add(concept(concept)));
        words(rest);
    }

    List<Clause> must() {
        return must;
    }

    List<Clause> should() {
        return should;
    }

    private static Clause concept(Recognised concept) {
        var code = concept.code();
        return switch (concept.kind()) {
            case SPECIALTY ->
                new Best(List.of(
                        new Match(Fields.MAIN, code, Weights.MAIN_SPECIALTY),
                        new Match(Fields.SPECIALTY, code, Weights.SPECIALTY),
                        new Match(Fields.NEAR, code, Weights.NEAR)));
            case SKILL -> new Match(Fields.SKILL, code, Weights.SKILL);
            case COUNTRY -> new Match(Fields.COUNTRY, code, Weights.PLACE);
            case CITY -> new Match(Fields.CITY, code, Weights.PLACE);
            case LANGUAGE -> new Match(Fields.LANGUAGE, code, Weights.LANGUAGE);
            case HELP -> new Match(Fields.KIND, code, Weights.HELP);
            case REGION -> new Match(Fields.REGION, code, Weights.PLACE);
            case INSTITUTION -> new Match(Fields.INSTITUTION, code, Weights.INSTITUTION);
        };
    }

    /** Every word has to be found, as part of a name or in the text; what names may lack only raises the score. */
    private void words(String rest) {
        AskedWord before = null;
        for (var asked : NameKeys.toAsk(rest)) {
            if ((asked.keys().isEmpty() && asked.optional()) || FunctionWords.isOne(Folding.lower(asked.text()))) {
                continue;
            }
            (asked.optional() ? should : must).add(word(asked));
            if (before != null) {
                phrase(before, asked);
            }
            before = asked;
        }
    }

    private static Clause word(AskedWord word) {
        var alternatives = new ArrayList<Clause>();
        TextTerms.ofAnyLanguage(word.text())
                .forEach(stem -> alternatives.add(new Match(Fields.TEXT, stem, Weights.TEXT)));
        word.keys()
                .forEach(key -> alternatives.add(new Match(Fields.NAME_KEY, key, NameKeys.weight(key) * Weights.NAME)));
        return new Best(alternatives);
    }

    private void phrase(AskedWord first, AskedWord second) {
        var pairs = new ArrayList<Clause>();
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
