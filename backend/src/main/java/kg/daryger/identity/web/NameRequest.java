package kg.daryger.identity.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import kg.daryger.identity.PersonName;
import org.jspecify.annotations.Nullable;

record NameRequest(
        @Nullable @Size(max = 200) String cyrillic,
        @Nullable @Size(max = 200) String latin,
        @NotNull @Size(max = 10) List<@Size(max = 200) String> former) {

    PersonName toName() {
        var given = new GivenName(cyrillic, latin).required();
        return new PersonName(
                given.cyrillic(),
                given.latin(),
                former.stream()
                        .map(GivenName::tidy)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    @Override
    public String toString() {
        return "NameRequest";
    }
}
