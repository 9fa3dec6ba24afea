package kg.daryger.search.engine;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kg.daryger.search.document.Fields;
import kg.daryger.search.elastic.ElasticEngine;
import kg.daryger.search.elastic.ElasticSettings;
import kg.daryger.search.elastic.ElasticsearchServer;
import org.junit.jupiter.api.Tag;

/** On a real Elasticsearch. */
@Tag("elasticsearch")
class ElasticContractTests extends SearchEngineContract {

    @Override
    SearchEngine begun() {
        var prefix = "contract" + Long.toString(System.nanoTime(), 36);
        var settings = new ElasticSettings(
                List.of(ElasticsearchServer.shared().uri()), "", "", "", prefix, Duration.ofSeconds(30));
        var engine = new ElasticEngine(settings, "1", Fields.COUNTED, Clock.systemUTC());
        engine.beginRebuild();
        engine.switchOver();
        return engine;
    }
}
