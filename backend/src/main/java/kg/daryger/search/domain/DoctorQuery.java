package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kg.daryger.search.domain.Understanding.Understood;
import kg.daryger.search.name.NameKeys;
import kg.daryger.search.name.ParsedName;
import kg.daryger.taxonomy.Recognised;
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
        words(understood.rest()).forEach(word -> all.add(word, Occur.MUST));
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

    /** Every word has to be found, as part of a name or in the text; words written as one count for both. */
    private static List<Query> words(String rest) {
        if (rest.isEmpty()) {
            return List.of();
        }
        var queries = new ArrayList<Query>();
        var joined = new ArrayList<Query>();
        var parts = rest.split(" ");
        var asked = NameKeys.toAsk(ParsedName.of(rest));
        for (int i = 0; i < asked.size(); i++) {
            if (i < parts.length) {
                queries.add(word(parts[i], asked.get(i)));
            } else {
                joined.add(names(asked.get(i)));
            }
        }
        for (int i = asked.size(); i < parts.length; i++) {
            queries.add(word(parts[i], Set.of()));
        }
        if (joined.isEmpty()) {
            return queries;
        }
        var apart = new BooleanQuery.Builder();
        queries.forEach(query -> apart.add(query, Occur.MUST));
        joined.add(apart.build());
        return List.of(new DisjunctionMaxQuery(joined, 0));
    }

    private static Query word(String word, Set<String> keys) {
        var alternatives = new ArrayList<Query>();
        Stems.ofAnyLanguage(word).forEach(stem -> alternatives.add(constant(Field.TEXT, stem, TEXT)));
        keys.forEach(key -> alternatives.add(constant(Field.NAME_KEY, key, NameKeys.weight(key))));
        return new DisjunctionMaxQuery(alternatives, 0);
    }

    private static Query names(Set<String> keys) {
        return new DisjunctionMaxQuery(
                keys.stream()
                        .map(key -> constant(Field.NAME_KEY, key, 2f * NameKeys.weight(key)))
                        .toList(),
                0);
    }

    static Query constant(String field, String value, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), score);
    }

    private static Query best(Query... alternatives) {
        return new DisjunctionMaxQuery(List.of(alternatives), 0);
    }
}
