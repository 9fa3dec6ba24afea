package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.List;
import kg.daryger.search.domain.Understanding.Understood;
import kg.daryger.search.name.NameKeys;
import kg.daryger.search.name.NameKeys.AskedWord;
import kg.daryger.taxonomy.Recognised;
import kg.daryger.taxonomy.text.Folding;
import kg.daryger.taxonomy.text.FunctionWords;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The Lucene query of what was understood. Every score is a constant that is declared here, so that another engine can
 * rank alike; nothing depends on how rare a word is.
 */
final class DoctorQuery {

    private static final float MAIN = 10;
    private static final float SPECIALTY = 8;
    private static final float SKILL = 8;
    private static final float NEAR = 3;
    private static final float PLACE = 2;
    private static final float TEXT = 2;

    private DoctorQuery() {}

    static Query of(Understood understood) {
        var all = new BooleanQuery.Builder();
        understood.concepts().forEach(concept -> all.add(concept(concept), Occur.MUST));
        words(understood.rest(), all);
        var built = all.build();
        return built.clauses().isEmpty() ? new MatchAllDocsQuery() : built;
    }

    private static Query concept(Recognised concept) {
        var code = concept.code();
        return switch (concept.kind()) {
            case SPECIALTY ->
                best(
                        constant(Field.MAIN, code, MAIN),
                        constant(Field.SPECIALTY, code, SPECIALTY),
                        constant(Field.NEAR, code, NEAR));
            case SKILL -> constant(Field.SKILL, code, SKILL);
            case COUNTRY -> constant(Field.COUNTRY, code, PLACE);
            case CITY -> constant(Field.CITY, code, PLACE);
            case LANGUAGE -> constant(Field.LANGUAGE, code, PLACE);
            case HELP -> constant(Field.KIND, code, PLACE);
            case REGION, INSTITUTION ->
                throw new IllegalArgumentException(concept.kind().name());
        };
    }

    /** Every word has to be found, as part of a name or in the text; what names may lack only raises the score. */
    private static void words(String rest, BooleanQuery.Builder all) {
        for (var asked : NameKeys.toAsk(rest)) {
            if ((asked.keys().isEmpty() && asked.optional()) || FunctionWords.isOne(Folding.lower(asked.text()))) {
                continue;
            }
            all.add(word(asked), asked.optional() ? Occur.SHOULD : Occur.MUST);
        }
    }

    private static Query word(AskedWord word) {
        var alternatives = new ArrayList<Query>();
        Stems.ofAnyLanguage(word.text()).forEach(stem -> alternatives.add(constant(Field.TEXT, stem, TEXT)));
        word.keys().forEach(key -> alternatives.add(constant(Field.NAME_KEY, key, NameKeys.weight(key))));
        return new DisjunctionMaxQuery(alternatives, 0);
    }

    static Query constant(String field, String value, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), score);
    }

    private static Query best(Query... alternatives) {
        return new DisjunctionMaxQuery(List.of(alternatives), 0);
    }
}
