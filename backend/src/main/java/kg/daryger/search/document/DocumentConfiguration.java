package kg.daryger.search.document;

import kg.daryger.taxonomy.Taxonomy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The builders that are no components of their own. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    DoctorDocument doctorDocument(Taxonomy taxonomy, JsonMapper json) {
        return new DoctorDocument(taxonomy, json);
    }
}
