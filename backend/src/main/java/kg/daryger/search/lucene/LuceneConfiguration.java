package kg.daryger.search.lucene;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The node's own engine: the only one by default, else the one to fall back to. */
@Configuration(proxyBeanMethods = false)
class LuceneConfiguration {

    @Bean(destroyMethod = "close")
    LuceneEngine luceneEngine(@Value("${daryger.search.directory}") Path directory) {
        return new LuceneEngine(directory);
    }
}
