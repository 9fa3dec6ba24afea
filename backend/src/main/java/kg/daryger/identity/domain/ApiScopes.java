package kg.daryger.identity.domain;

import java.util.Set;

/** What machines can be allowed to do: the scopes that endpoints under {@code /api/v1} declare. */
public final class ApiScopes {

    public static final Set<String> KNOWN = Set.of("directory.read");

    private ApiScopes() {}
}
