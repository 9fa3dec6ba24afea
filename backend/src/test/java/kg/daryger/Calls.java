package kg.daryger;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import kg.daryger.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Calls the API as somebody: {@code calls.as(head).post("/api/needs/1/approval", null)}. */
@TestComponent
public class Calls {

    private final MockMvcTester mvc;

    Calls(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public Caller as(Actor actor) {
        return new Caller(actor, null);
    }

    public Caller visitor() {
        return new Caller(null, null);
    }

    /** Somebody at the other end. */
    public final class Caller {

        private final @Nullable Actor actor;
        private final @Nullable String version;

        private Caller(@Nullable Actor actor, @Nullable String version) {
            this.actor = actor;
            this.version = version;
        }

        /** With If-Match. */
        public Caller having(int read) {
            return new Caller(actor, "\"" + read + "\"");
        }

        public MvcTestResult get(String path) {
            return call(HttpMethod.GET, path, null);
        }

        public MvcTestResult post(String path, @Nullable String json) {
            return call(HttpMethod.POST, path, json);
        }

        public MvcTestResult put(String path, String json) {
            return call(HttpMethod.PUT, path, json);
        }

        public MvcTestResult delete(String path) {
            return call(HttpMethod.DELETE, path, null);
        }

        private MvcTestResult call(HttpMethod method, String path, @Nullable String json) {
            var request = mvc.method(method).uri(path).with(csrf()).header("Accept-Language", "ru");
            if (actor != null) {
                request = request.with(TestAccounts.signedIn(actor));
            }
            if (version != null) {
                request = request.header("If-Match", version);
            }
            if (json != null) {
                request =
                        request.contentType(MediaType.APPLICATION_JSON).content(json.getBytes(StandardCharsets.UTF_8));
            }
            return request.exchange();
        }
    }
}
