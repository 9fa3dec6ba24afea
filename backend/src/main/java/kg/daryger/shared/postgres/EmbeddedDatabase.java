package kg.daryger.shared.postgres;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The embedded PostgreSQL, used when {@code spring.datasource.url} is not set.
 *
 * @param directory where data and unpacked binaries are kept between runs
 * @param port 0: any free one (tests); a fixed one lets a start after a crash find the orphan and take it over
 */
@ConfigurationProperties("daryger.database")
record EmbeddedDatabase(
        @DefaultValue(".daryger/postgres") Path directory,
        @DefaultValue("0") int port) {}
