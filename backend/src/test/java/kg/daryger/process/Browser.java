package kg.daryger.process;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's browser: keeps its cookies whichever process answers, as behind a load balancer. */
final class Browser {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CSRF = "XSRF-TOKEN";

    private final Node node;
    private final Map<String, String> cookies;

    private Browser(Node node, Map<String, String> cookies) {
        this.node = node;
        this.cookies = cookies;
    }

    static Browser signedIn(Node node, String address) throws IOException, InterruptedException {
        var browser = new Browser(node, new ConcurrentHashMap<>());
        var answer = browser.post("/api/sign-in", """
                {"email": "%s", "password": "%s", "sharedComputer": false}
                """.formatted(address, SharedDatabase.PASSWORD));
        if (answer != 204) {
            throw new IllegalStateException("sign-in was answered by " + answer);
        }
        return browser;
    }

    /** The same browser, its next request answered by another process. */
    Browser at(Node other) {
        return new Browser(other, cookies);
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path)).body());
    }

    /** The values of a field in all rows of a list, page by page. */
    List<String> all(String path, String rows, String value) throws IOException, InterruptedException {
        var found = new java.util.ArrayList<String>();
        for (int page = 0; ; page++) {
            var list = get(path + "?size=50&page=" + page).get(rows);
            if (list.isEmpty()) {
                return found;
            }
            list.forEach(row -> found.add(row.at(value).asString()));
        }
    }

    /** The answer's status. */
    int post(String path, String json) throws IOException, InterruptedException {
        return write("POST", path, json);
    }

    /** The answer's status. */
    int put(String path, String json) throws IOException, InterruptedException {
        return write("PUT", path, json);
    }

    private int write(String method, String path, String json) throws IOException, InterruptedException {
        send(request("/api/session")); // gives the CSRF token, as the page's first call does
        var request = request(path)
                .header("Content-Type", "application/json")
                .header("X-" + CSRF, cookies.getOrDefault(CSRF, ""))
                .method(method, BodyPublishers.ofString(json));
        return send(request).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(node.at(path)).header("Accept-Language", "ru");
        return cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (var header : answer.headers().allValues("Set-Cookie")) {
            var cookie = header.split(";", 2)[0].split("=", 2);
            if (cookie[1].isEmpty()) {
                cookies.remove(cookie[0]);
            } else {
                cookies.put(cookie[0], cookie[1]);
            }
        }
        return answer;
    }
}
