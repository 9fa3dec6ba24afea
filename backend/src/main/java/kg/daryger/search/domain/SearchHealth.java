package kg.daryger.search.domain;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says who answers searches. A cluster that is away makes nobody ill: every node can answer itself. */
@Component("search")
class SearchHealth implements HealthIndicator {

    private final EngineChoice engines;

    SearchHealth(EngineChoice engines) {
        this.engines = engines;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("engine", engines.chosen())
                .withDetail("answering", engines.answering())
                .withDetail("fallback", engines.fallback())
                .build();
    }
}
