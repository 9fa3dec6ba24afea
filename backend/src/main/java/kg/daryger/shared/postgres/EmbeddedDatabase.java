package kg.daryger.shared.postgres;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The embedded PostgreSQL, used when {@code spring.datasource.url} is not set.
 *
 * @param directory where data and unpacked binaries are kept between runs
 * @param durable whether a commit is on the disk when it returns; only tests may do without
 * @param port 0: any free one (tests); a fixed one lets a start after a crash find the orphan and take it over
 */
@ConfigurationProperties("daryger.database")
record EmbeddedDatabase(
        @DefaultValue(".daryger/postgres") Path directory,
        @DefaultValue("true") boolean durable,
        @DefaultValue("0") int port) {}
