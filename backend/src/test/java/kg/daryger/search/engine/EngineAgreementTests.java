package kg.daryger.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.engine.SearchEngine.Writing;
import kg.daryger.search.lucene.LuceneEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lucene and a real Elasticsearch side by side: nobody can tell from an answer which of them gave it. */
@Tag("long")
class EngineAgreementTests {

    private static final long SEED = 4711;

    @Test
    void fiveHundredQueriesOverFiveThousandDocumentsAreAnsweredAlike(@TempDir Path folder) {
        var documents = new Drawn(SEED).documents(5_000);
        var chance = new Drawn(SEED + 1);
        try (var lucene = new LuceneEngine(folder);
                var elasticsearch = ElasticContractTests.searched()) {
            for (int from = 0; from < documents.size(); from += 1_000) {
                var batch = List.of(new Writing(Audience.PUBLIC, documents.subList(from, from + 1_000), List.of()));
                lucene.write(batch, new ChangePosition(from + 1L, 1));
                elasticsearch.write(batch, new ChangePosition(from + 1L, 1));
            }

            for (int i = 0; i < 500; i++) {
                var query = chance.query(documents);
                assertThat(elasticsearch.search(Audience.PUBLIC, query))
                        .as("%s", query)
                        .isEqualTo(lucene.search(Audience.PUBLIC, query));
            }
        }
    }
}
