package kg.daryger.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The asking end, the same for every server that speaks HTTP: kept-alive connections, whole answers. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Http() {}

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static byte[] get(String address, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60));
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return send(request.build());
    }

    static byte[] post(String address, String type, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(120))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    static byte[] put(String address, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    static java.net.http.HttpResponse<Void> raw(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.discarding());
    }

    private static byte[] send(HttpRequest request) throws IOException, InterruptedException {
        var answer = CLIENT.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.statusCode() + " " + request.uri() + " "
                    + new String(answer.body(), StandardCharsets.UTF_8)
                            .lines()
                            .limit(3)
                            .toList());
        }
        return answer.body();
    }

    /** Waits until the server answers there at all. */
    static void await(String address, Process process, Duration atMost) throws InterruptedException, IOException {
        var end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IOException("ended before it answered: " + address);
            }
            try {
                get(address, null);
                return;
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IOException("no answer within " + atMost + ": " + address);
    }
}
