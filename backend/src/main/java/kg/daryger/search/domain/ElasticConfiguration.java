package kg.daryger.search.domain;

import java.time.Clock;
import kg.daryger.search.document.Fields;
import kg.daryger.search.elastic.ElasticEngine;
import kg.daryger.search.elastic.ElasticSettings;
import kg.daryger.search.lucene.LuceneEngine;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** With a cluster: it is asked first, and this node's own index when it is away. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "daryger.search.engine", havingValue = ElasticEngine.NAME)
@EnableConfigurationProperties(ElasticSettings.class)
class ElasticConfiguration {

    /** The names of its indexes tell when they were begun, which no test's clock may repeat. */
    @Bean(destroyMethod = "close")
    @Order(1)
    ElasticEngine elasticEngine(ElasticSettings settings) {
        return new ElasticEngine(settings, Fields.FORM, Fields.COUNTED, Clock.systemUTC());
    }

    @Bean(destroyMethod = "close")
    OneWriter clusterWriter(JdbcConnectionDetails database, ElasticSettings settings) {
        return new OneWriter(database, "search-cluster:" + settings.indexPrefix());
    }

    @Bean
    ClusterIndexing clusterIndexing(ElasticEngine cluster, LuceneEngine own, Writings writings, OneWriter writer) {
        return new ClusterIndexing(cluster, own, new Indexing(cluster, writings), writer);
    }
}
