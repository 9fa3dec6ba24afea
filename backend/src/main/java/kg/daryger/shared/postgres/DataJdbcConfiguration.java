package kg.daryger.shared.postgres;

import java.util.ArrayList;
import java.util.List;
import kg.daryger.shared.IdType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import tools.jackson.databind.json.JsonMapper;

/** Spring Data JDBC with every module's id types. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcRepositories(basePackages = "kg.daryger")
class DataJdbcConfiguration extends AbstractJdbcConfiguration {

    private final ObjectProvider<IdType<?>> idTypes;
    private final JsonMapper json;

    DataJdbcConfiguration(ObjectProvider<IdType<?>> idTypes, JsonMapper json) {
        this.idTypes = idTypes;
        this.json = json;
    }

    @Override
    protected List<?> userConverters() {
        var converters = new ArrayList<Object>();
        idTypes.orderedStream().forEach(id -> {
            converters.add(new IdConverters.Writer(id));
            converters.add(new IdConverters.Reader(id));
        });
        converters.add(new JsonConverters.Writer(json));
        converters.add(new JsonConverters.Reader(json));
        return converters;
    }
}
