package kg.daryger.identity.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import kg.daryger.identity.PersonName;
import org.jspecify.annotations.Nullable;

record NameRequest(
        @Nullable @Size(max = PersonName.LONGEST) String cyrillic,
        @Nullable @Size(max = PersonName.LONGEST) String latin,
        @NotNull @Size(max = PersonName.MOST_FORMER) List<@Size(max = PersonName.LONGEST) String> former) {

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
