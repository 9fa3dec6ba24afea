package kg.daryger.search.elastic;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the cluster is, and how it lets us in.
 *
 * @param uris its nodes, such as {@code https://es1.med.kg:9200}
 * @param apiKey an encoded key instead of user name and password; empty: none
 * @param indexPrefix what the names of our indexes and aliases begin with
 * @param timeout how long a search waits before this node answers itself
 */
@ConfigurationProperties("daryger.search.elasticsearch")
public record ElasticSettings(
        @DefaultValue("http://localhost:9200") List<URI> uris,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String apiKey,
        @DefaultValue("daryger") String indexPrefix,
        @DefaultValue("2s") Duration timeout) {

    private static final Pattern PREFIX = Pattern.compile("[a-z0-9][a-z0-9_-]{0,40}");

    public ElasticSettings {
        if (uris.isEmpty() || uris.stream().anyMatch(uri -> uri.getHost() == null)) {
            throw new IllegalArgumentException(
                    "daryger.search.elasticsearch.uris: not an address such as https://host:9200");
        }
        if (!PREFIX.matcher(indexPrefix).matches()) {
            throw new IllegalArgumentException(
                    "daryger.search.elasticsearch.index-prefix: lower case letters, digits, - and _ only");
        }
        uris = List.copyOf(uris);
    }
}
