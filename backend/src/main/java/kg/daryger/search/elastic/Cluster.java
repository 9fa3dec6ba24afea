package kg.daryger.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import kg.daryger.search.engine.SearchEngine.EngineUnavailable;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/** The connection to the cluster. Searches give up soon, for each node can answer itself; writes may take their time. */
final class Cluster implements AutoCloseable {

    private static final int WRITE_MILLIS = 30_000;
    private static final int CONNECT_MILLIS = 1_000;
    private static final int CONNECTIONS = 64;
    private static final Set<Integer> AWAY = Set.of(401, 403, 429, 502, 503, 504);

    private final RestClient connection;
    private final ElasticsearchClient searches;
    private final ElasticsearchClient writes;
    private final Breaker breaker;

    Cluster(ElasticSettings settings) {
        connection = connection(settings);
        var transport = new RestClientTransport(connection, new Jackson3JsonpMapper());
        searches = new ElasticsearchClient(
                transport, waiting(Math.toIntExact(settings.timeout().toMillis())));
        writes = new ElasticsearchClient(transport, waiting(WRITE_MILLIS));
        breaker = new Breaker(System::nanoTime);
    }

    private static RestClient connection(ElasticSettings settings) {
        var hosts = settings.uris().stream()
                .map(uri -> new HttpHost(uri.getHost(), uri.getPort() < 0 ? 9200 : uri.getPort(), uri.getScheme()))
                .toArray(HttpHost[]::new);
        return RestClient.builder(hosts)
                .setDefaultHeaders(credentials(settings))
                .setHttpClientConfigCallback(
                        client -> client.setMaxConnTotal(CONNECTIONS).setMaxConnPerRoute(CONNECTIONS))
                .build();
    }

    private static Header[] credentials(ElasticSettings settings) {
        if (!settings.apiKey().isEmpty()) {
            return new Header[] {new BasicHeader("Authorization", "ApiKey " + settings.apiKey())};
        }
        if (settings.username().isEmpty()) {
            return new Header[0];
        }
        var both = settings.username() + ":" + settings.password();
        var encoded = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        return new Header[] {new BasicHeader("Authorization", "Basic " + encoded)};
    }

    private static RestClientOptions waiting(int millis) {
        var times = RequestConfig.custom()
                .setConnectTimeout(CONNECT_MILLIS)
                .setConnectionRequestTimeout(CONNECT_MILLIS)
                .setSocketTimeout(millis)
                .build();
        return new RestClientOptions(
                RequestOptions.DEFAULT.toBuilder().setRequestConfig(times).build(), false);
    }

    /**
     * What somebody waits for.
     *
     * @throws EngineUnavailable when the cluster is away, refuses, or was away a moment ago
     */
    <T> T search(Call<T> call) {
        return call(call, searches);
    }

    /** @throws EngineUnavailable as with {@link #search} */
    <T> T write(Call<T> call) {
        return call(call, writes);
    }

    private <T> T call(Call<T> call, ElasticsearchClient client) {
        if (!breaker.lets()) {
            throw new EngineUnavailable("Elasticsearch was away a moment ago", new IOException("not asked"));
        }
        try {
            var answer = call.on(client);
            breaker.succeeded();
            return answer;
        } catch (ElasticsearchException refused) {
            throw refused(refused.status(), refused);
        } catch (ResponseException refused) {
            throw refused(refused.getResponse().getStatusLine().getStatusCode(), refused);
        } catch (IOException away) {
            breaker.failed();
            throw new EngineUnavailable("Elasticsearch is away: " + away.getMessage(), away);
        }
    }

    private EngineUnavailable refused(int status, Exception why) {
        if (AWAY.contains(status)) {
            breaker.failed();
        } else {
            breaker.succeeded();
        }
        return new EngineUnavailable("Elasticsearch refused: " + status, why);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException closedAnyway) {
            throw new java.io.UncheckedIOException(closedAnyway);
        }
    }

    /** One request. */
    interface Call<T> {
        T on(ElasticsearchClient client) throws IOException;
    }
}
