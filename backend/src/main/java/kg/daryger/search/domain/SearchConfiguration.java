package kg.daryger.search.domain;

import kg.daryger.search.lucene.LuceneEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every node feeds its own Lucene. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    Indexing luceneIndexing(LuceneEngine engine, Writings writings) {
        return new Indexing(engine, writings);
    }

    @Bean
    NameWindow nameWindow() {
        return new NameWindow();
    }
}
