package kg.daryger.bench;

import java.util.ArrayList;
import java.util.List;
import kg.daryger.search.document.Fields;
import kg.daryger.search.document.TextTerms;
import kg.daryger.search.document.Weights;
import kg.daryger.search.name.NameKeys;
import kg.daryger.search.name.NameKeys.AskedWord;
import kg.daryger.taxonomy.text.Folding;
import kg.daryger.taxonomy.text.FunctionWords;
import kg.daryger.taxonomy.text.Word;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A text as a query of Lucene over our own public index: the chips of our answer say which of its words are concepts, the
 * other words are asked as we ask them, as stems and as keys of names.
 */
final class ParsedQuery {

    private static final String DOCTOR = "doctor";
    private static final int SLIP = 1;

    private final BooleanQuery.Builder all = new BooleanQuery.Builder();
    private boolean asked;

    private ParsedQuery() {}

    /** One chip. @param text the words that stand for the concept */
    record Chip(String type, String code, String text) {}

    /** @param guess words without a chip only raise who has them, as when nobody has all that was typed */
    static Query of(String text, List<Chip> chips, boolean guess) {
        var query = new ParsedQuery();
        query.all.add(new TermQuery(new Term(Fields.THING, DOCTOR)), Occur.FILTER);
        var rest = new StringBuilder(text);
        for (var chip : chips) {
            int from = rest.indexOf(chip.text());
            for (int at = from; from >= 0 && at < from + chip.text().length(); at++) {
                rest.setCharAt(at, ' ');
            }
            if (!isBeside(chip)) {
                query.add(concept(chip), Occur.MUST);
            }
        }
        query.words(rest.toString(), guess);
        var occur = query.asked ? Occur.SHOULD : Occur.MUST;
        chips.stream().filter(ParsedQuery::isBeside).forEach(chip -> query.add(concept(chip), occur));
        return query.all.build();
    }

    /** Where something stands says nothing of where a doctor lives. */
    private static boolean isBeside(Chip chip) {
        return chip.type().equals("REGION") || chip.type().equals("INSTITUTION");
    }

    private void add(Query clause, Occur occur) {
        asked |= occur == Occur.MUST;
        all.add(clause, occur);
    }

    private static Query concept(Chip chip) {
        return switch (chip.type()) {
            case "SPECIALTY" ->
                best(List.of(
                        match(Fields.MAIN, chip.code(), Weights.MAIN_SPECIALTY),
                        match(Fields.SPECIALTY, chip.code(), Weights.SPECIALTY),
                        match(Fields.NEAR, chip.code(), Weights.NEAR)));
            case "SKILL" -> match(Fields.SKILL, chip.code(), Weights.SKILL);
            case "COUNTRY" -> match(Fields.COUNTRY, chip.code(), Weights.PLACE);
            case "CITY" -> orPerson(match(Fields.CITY, chip.code(), Weights.PLACE), chip.text());
            case "LANGUAGE" -> match(Fields.LANGUAGE, chip.code(), Weights.LANGUAGE);
            case "HELP" -> match(Fields.KIND, chip.code(), Weights.HELP);
            case "REGION" -> place(Fields.REGION, chip);
            case "INSTITUTION" -> place(Fields.INSTITUTION, chip);
            default -> throw new IllegalArgumentException(chip.type());
        };
    }

    private static Query place(String field, Chip chip) {
        var words = new ArrayList<Query>();
        for (var word : Word.of(chip.text())) {
            if (!FunctionWords.isOne(word.text())) {
                words.add(best(stems(word.text())));
            }
        }
        var itself = orPerson(match(field, chip.code(), Weights.INSTITUTION), chip.text());
        return words.isEmpty() ? itself : best(List.of(itself, every(words)));
    }

    /** People are called like places. */
    private static Query orPerson(Query place, String text) {
        var names = new ArrayList<Query>();
        for (var word : NameKeys.toAsk(text)) {
            var keys = word.keys().stream()
                    .filter(key -> NameKeys.weight(key) > SLIP)
                    .map(key -> match(Fields.NAME_KEY, key, Weights.NAMESAKE))
                    .toList();
            if (keys.isEmpty()) {
                return place;
            }
            names.add(best(keys));
        }
        return names.isEmpty() ? place : best(List.of(place, every(names)));
    }

    private void words(String rest, boolean guess) {
        AskedWord before = null;
        for (var word : NameKeys.toAsk(rest)) {
            boolean saysNothing = word.keys().isEmpty() && word.optional();
            if (saysNothing || FunctionWords.isOne(Folding.lower(word.text()))) {
                continue;
            }
            var any = stems(word.text());
            word.keys().forEach(key -> any.add(match(Fields.NAME_KEY, key, NameKeys.weight(key) * Weights.NAME)));
            add(best(any), word.optional() || guess ? Occur.SHOULD : Occur.MUST);
            if (before != null) {
                add(best(pairs(before.text(), word.text())), Occur.SHOULD);
            }
            before = word;
        }
    }

    private static List<Query> stems(String word) {
        var stems = new ArrayList<Query>();
        TextTerms.ofAnyLanguage(word).forEach(stem -> stems.add(match(Fields.TEXT, stem, Weights.TEXT)));
        return stems;
    }

    private static List<Query> pairs(String first, String second) {
        var pairs = new ArrayList<Query>();
        for (var stem : TextTerms.ofAnyLanguage(first)) {
            for (var next : TextTerms.ofAnyLanguage(second)) {
                pairs.add(match(Fields.PAIR, TextTerms.pair(stem, next), Weights.PHRASE));
            }
        }
        return pairs;
    }

    private static Query match(String field, String value, int score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), score);
    }

    private static Query best(List<Query> alternatives) {
        return new DisjunctionMaxQuery(alternatives, 0);
    }

    private static Query every(List<Query> parts) {
        var all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, Occur.MUST));
        return all.build();
    }
}
