package kg.daryger.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.document.Fields;
import kg.daryger.search.elastic.ElasticEngine;
import kg.daryger.search.elastic.ElasticSettings;
import kg.daryger.search.elastic.ElasticsearchServer;
import kg.daryger.search.engine.SearchEngine.EngineUnavailable;
import kg.daryger.search.engine.SearchEngine.Writing;
import org.junit.jupiter.api.Test;

/** On a real Elasticsearch. */
class ElasticContractTests extends SearchEngineContract {

    @Override
    SearchEngine begun() {
        return searched();
    }

    static ElasticEngine searched() {
        var engine = connected("contract" + Long.toString(System.nanoTime(), 36));
        engine.beginRebuild();
        engine.switchOver();
        engine.answer(true);
        return engine;
    }

    private static ElasticEngine connected(String prefix) {
        var settings = new ElasticSettings(
                List.of(ElasticsearchServer.shared().uri()), "", "", "", prefix, Duration.ofSeconds(10));
        return new ElasticEngine(settings, Fields.FORM, Fields.COUNTED, Clock.systemUTC());
    }

    @Test
    void whatAWriterBringsLateNeverReplacesWhatIsNewer() {
        try (var engine = searched()) {
            var moved = Few.moved(Few.HEART, "osh");
            engine.write(List.of(new Writing(Audience.PUBLIC, List.of(moved, Few.CHILD), List.of())), at(20));
            engine.write(List.of(new Writing(Audience.PUBLIC, List.of(), List.of(Few.CHILD.id()))), at(21));

            engine.write(List.of(new Writing(Audience.PUBLIC, List.of(Few.HEART, Few.CHILD), List.of())), at(10));

            var found = engine.search(
                    Audience.PUBLIC, Few.query().filter("city", Set.of("osh")).build());
            assertThat(found.total()).isEqualTo(1);
            assertThat(engine.search(Audience.PUBLIC, Few.query().build()).total())
                    .isEqualTo(1);
            assertThat(engine.position()).isEqualTo(at(21));
        }
    }

    @Test
    void nobodyAsksAClusterThatIsNotFilledOrBehind() {
        try (var engine = connected("empty" + Long.toString(System.nanoTime(), 36))) {
            assertThat(engine.standing()).isEqualTo(new ElasticEngine.Standing(false, false, ChangePosition.START));
            assertThatThrownBy(() -> engine.search(Audience.PUBLIC, Few.query().build()))
                    .isInstanceOf(EngineUnavailable.class);
            assertThatThrownBy(() -> engine.write(List.of(), at(1))).isInstanceOf(EngineUnavailable.class);
        }
    }

    private static ChangePosition at(long tx) {
        return new ChangePosition(tx, 1);
    }
}
