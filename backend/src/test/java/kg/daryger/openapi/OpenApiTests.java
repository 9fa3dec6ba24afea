package kg.daryger.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kg.daryger.DarygerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes one OpenAPI document a module into {@code docs/openapi}; the frontend's types are made from them. Fails when what
 * was committed differs: run it again, generate the types ({@code npm run api}), commit both.
 */
@DarygerTest
class OpenApiTests {

    private static final Path TARGET = Path.of("../docs/openapi");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void theCommittedDocumentsSayWhatTheApplicationDoes() throws IOException {
        var whole = (ObjectNode) json.readTree(
                mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString(StandardCharsets.UTF_8));
        var changed = new ArrayList<String>();
        Files.createDirectories(TARGET);
        for (var module : pathsByModule().entrySet()) {
            var document = new ModuleDocument(whole, module.getKey(), module.getValue());
            var text = json.writeValueAsString(json.treeToValue(document.build(), TreeMap.class)) + "\n";
            var file = TARGET.resolve(module.getKey() + ".json");
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                Files.writeString(file, text);
                changed.add(module.getKey());
            }
        }
        assertThat(changed).as("written anew, to be committed").isEmpty();
    }

    private Map<String, TreeSet<String>> pathsByModule() {
        var modules = new TreeMap<String, TreeSet<String>>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            var name = method.getBeanType().getPackageName();
            if (name.startsWith("kg.daryger.")) {
                var module = name.split("\\.")[2];
                mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> modules.computeIfAbsent(module, none -> new TreeSet<>())
                                .add(path));
            }
        });
        return modules;
    }
}
