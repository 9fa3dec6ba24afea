package kg.daryger.search.domain;

import java.util.List;
import java.util.Locale;
import kg.daryger.search.elastic.ElasticEngine;
import kg.daryger.search.lucene.LuceneEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which engine was chosen, and which answers now. */
@Component
class EngineChoice {

    private static final List<String> KNOWN = List.of(LuceneEngine.NAME, ElasticEngine.NAME);

    private final String chosen;
    private final ObjectProvider<ElasticEngine> cluster;

    EngineChoice(@Value("${daryger.search.engine}") String engine, ObjectProvider<ElasticEngine> cluster) {
        chosen = engine.toLowerCase(Locale.ROOT);
        if (!KNOWN.contains(chosen)) {
            throw new IllegalArgumentException("daryger.search.engine: " + engine + " is none of " + KNOWN);
        }
        this.cluster = cluster;
    }

    String chosen() {
        return chosen;
    }

    String answering() {
        var one = cluster.getIfAvailable();
        return one != null && one.answers() ? ElasticEngine.NAME : LuceneEngine.NAME;
    }

    boolean fallback() {
        return !chosen.equals(answering());
    }
}
