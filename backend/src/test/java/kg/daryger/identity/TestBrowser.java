package kg.daryger.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser as far as the server can tell: keeps cookies, sends the CSRF token, follows no redirect by itself. */
final class TestBrowser {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvcTester mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final String client;

    TestBrowser(MockMvcTester mvc) {
        this(mvc, "127.0.0.1");
    }

    /** @param client where its requests come from */
    TestBrowser(MockMvcTester mvc, String client) {
        this.mvc = mvc;
        this.client = client;
    }

    Answer get(String path) {
        return call(HttpMethod.GET, path, "");
    }

    Answer post(String path, String json) {
        return call(HttpMethod.POST, path, json);
    }

    Answer put(String path, String json) {
        return call(HttpMethod.PUT, path, json);
    }

    Answer delete(String path) {
        return call(HttpMethod.DELETE, path, "");
    }

    private Answer call(HttpMethod method, String path, String json) {
        var request = mvc.method(method)
                .uri(URI.create(path))
                .header("Accept-Language", "en")
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .with(one -> {
                    one.setRemoteAddr(client);
                    return one;
                });
        if (!cookies.isEmpty()) {
            request = request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        if (method != HttpMethod.GET) {
            request =
                    request.with(csrf()).contentType(MediaType.APPLICATION_JSON).content(json);
        }
        var response = request.exchange().getResponse();
        for (var cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return new Answer(response);
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name)).map(Cookie::getValue);
    }

    /** What the page asks first. */
    JsonNode session() {
        return json("/api/session");
    }

    JsonNode json(String path) {
        return JSON.readTree(get(path).body());
    }

    boolean signedIn() {
        return session().get("signedIn").asBoolean();
    }

    record Answer(MockHttpServletResponse response) {

        int statusCode() {
            return response.getStatus();
        }

        String body() {
            try {
                return response.getContentAsString(StandardCharsets.UTF_8);
            } catch (UnsupportedEncodingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        Optional<String> header(String name) {
            return Optional.ofNullable(response.getHeader(name));
        }

        List<String> headers(String name) {
            return response.getHeaders(name);
        }
    }
}
