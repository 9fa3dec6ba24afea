package kg.daryger.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.live.LiveTopic;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks every endpoint as every role, and holds the answers against {@code access/<module>.csv}. */
@DarygerTest
class AccessMatrixTests {

    private static final String SOME_ID = "01900000-0000-7000-8000-000000000000";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    ObjectProvider<LiveTopic> topics;

    @Test
    void everyEndpointAndTopicHasOneExpectationAndEveryExpectationHasSomethingToGuard() throws IOException {
        var expected = AccessRow.all().stream().map(AccessRow::key).toList();

        assertThat(expected).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(expected)).isEqualTo(existing());
    }

    @Test
    void everyEndpointAnswersEveryRoleAsExpected() throws IOException {
        var wrong = new ArrayList<String>();
        for (var row : httpRows()) {
            for (var role : Role.values()) {
                var refused = refused(row, role);
                if (refused == row.opensTo(role)) {
                    wrong.add(row.key() + (refused ? " refuses " : " lets in ") + role);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void machinesReachOnlyWhatTheirScopeOpens() throws IOException {
        var wrong = new ArrayList<String>();
        for (var row : httpRows()) {
            if (!forbidden(row, machine("nothing.at-all"))) {
                wrong.add(row.key() + " lets in a machine without its scope");
            }
            if (!row.scope().isEmpty() && forbidden(row, machine(row.scope()))) {
                wrong.add(row.key() + " refuses a machine with " + row.scope());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRelationIsProvedByATestThatExists() throws IOException {
        var missing = AccessRow.all().stream()
                .filter(row -> !row.relation().equals("-"))
                .filter(row -> !exists(row.relation()))
                .map(row -> row.key() + " names " + row.relation())
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTopicIsClosedToStrangers() throws IOException {
        Map<String, AccessRow> rows =
                AccessRow.all().stream().collect(Collectors.toMap(AccessRow::key, Function.identity()));
        for (var topic : topics) {
            var row = rows.get("SUBSCRIBE /topic/" + topic.name() + "/{id}");
            for (var role : Role.values()) {
                var listening =
                        role != Role.VISITOR && topic.rule().test(accounts.with(held(role)), UUID.fromString(SOME_ID));
                assertThat(listening).as(topic.name() + " as " + role).isFalse();
            }
            assertThat(row).as(topic.name()).isNotNull();
        }
    }

    private TreeSet<String> existing() {
        var found = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().startsWith("kg.daryger")) {
                for (var path : mapping.getPatternValues()) {
                    mapping.getMethodsCondition().getMethods().stream()
                            .map(RequestMethod::name)
                            .forEach(verb -> found.add(verb + " " + path));
                }
            }
        });
        topics.forEach(topic -> found.add("SUBSCRIBE /topic/" + topic.name() + "/{id}"));
        return found;
    }

    private static List<AccessRow> httpRows() throws IOException {
        return AccessRow.all().stream()
                .filter(row -> !row.method().equals("SUBSCRIBE"))
                .toList();
    }

    /** A fresh account each time: some endpoints change the account that calls them. */
    private boolean refused(AccessRow row, Role role) {
        if (role == Role.VISITOR) {
            return status(row, request -> request) == UNAUTHORIZED;
        }
        return forbidden(row, TestAccounts.signedIn(accounts.with(held(role))));
    }

    private boolean forbidden(AccessRow row, RequestPostProcessor caller) {
        return status(row, caller) == FORBIDDEN;
    }

    private int status(AccessRow row, RequestPostProcessor caller) {
        var path = row.path()
                .replace("{language:ky|ru|en}", "ru")
                .replace("/**", "/some-page")
                .replaceAll("\\{[^}]+}", SOME_ID);
        var request = mvc.method(HttpMethod.valueOf(row.method()))
                .uri(path)
                .with(csrf())
                .with(caller);
        var answer = takesFiles(row)
                ? request.multipart().file("file", new byte[] {1}).exchange()
                : request.contentType(MediaType.APPLICATION_JSON).content("{}").exchange();
        var status = answer.getResponse().getStatus();
        assertThat(status).as("whoever asks nonsense is told so: " + row.key()).isLessThan(500);
        return status;
    }

    private boolean takesFiles(AccessRow row) {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getPatternValues().contains(row.path()))
                .filter(mapping ->
                        mapping.getMethodsCondition().getMethods().contains(RequestMethod.valueOf(row.method())))
                .anyMatch(mapping -> mapping.getConsumesCondition()
                        .getConsumableMediaTypes()
                        .contains(MediaType.MULTIPART_FORM_DATA));
    }

    private static RequestPostProcessor machine(String scope) {
        return jwt().authorities(new SimpleGrantedAuthority("SCOPE_" + scope));
    }

    private static Role[] held(Role role) {
        return role == Role.MEMBER ? new Role[0] : new Role[] {role};
    }

    private static boolean exists(String reference) {
        var parts = reference.split("#");
        try {
            return List.of(Class.forName("kg.daryger." + parts[0]).getDeclaredMethods()).stream()
                    .anyMatch(method -> method.isAnnotationPresent(Test.class)
                            && method.getName().equals(parts[1]));
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
