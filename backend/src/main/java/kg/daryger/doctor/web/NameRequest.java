package kg.daryger.doctor.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/** Names as the owner enters them. */
record NameRequest(
        @Nullable @Size(max = PersonName.LONGEST) String cyrillic,
        @Nullable @Size(max = PersonName.LONGEST) String latin,
        @Nullable @Size(max = PersonName.MOST_FORMER) List<@Size(max = PersonName.LONGEST) String> former) {

    /** @throws InvalidField when there is none */
    PersonName toName() {
        var first = plain(cyrillic);
        var second = plain(latin);
        if (first == null && second == null) {
            throw new InvalidField("name.cyrillic", "doctor.field.name");
        }
        var before = former == null ? Stream.<String>empty() : former.stream();
        return new PersonName(
                first,
                second,
                before.map(NameRequest::plain)
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList());
    }

    static @Nullable String plain(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }
}
