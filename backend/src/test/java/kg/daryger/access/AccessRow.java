package kg.daryger.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kg.daryger.shared.Role;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What is expected of one endpoint or STOMP destination. */
record AccessRow(String method, String path, Set<Role> roles, String scope, String relation) {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    static List<AccessRow> all() throws IOException {
        var rows = new ArrayList<AccessRow>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:access/*.csv")) {
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                FORMAT.parse(reader)
                        .forEach(line -> rows.add(new AccessRow(
                                line.get("method"),
                                line.get("path"),
                                roles(line.get("roles")),
                                line.get("scope"),
                                line.get("relation"))));
            }
        }
        return rows;
    }

    private static Set<Role> roles(String words) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(words.split(" "))
                .filter(word -> !word.isBlank())
                .map(Role::valueOf)
                .forEach(roles::add);
        return roles;
    }

    String key() {
        return method + " " + path;
    }

    boolean opensTo(Role role) {
        return roles.contains(Role.VISITOR)
                || (role != Role.VISITOR && roles.contains(Role.MEMBER))
                || roles.contains(role);
    }
}
