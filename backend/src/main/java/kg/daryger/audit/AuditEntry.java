package kg.daryger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when, why. {@code AuditEntry.of(actor, "need.published", "need", id).change("state", "draft", "published")}.
 *
 * @param action module and past participle: {@code need.published}
 * @param entityKind as in the change feed: {@code need}
 * @param changes coded values only: states, codes, instants
 * @param personal values of a person; kept apart, encrypted under that person's key
 * @param reason free text that the actor gave
 */
public record AuditEntry(
        Actor actor,
        String action,
        String entityKind,
        UUID entityId,
        List<CodedChange> changes,
        List<PersonalChange> personal,
        @Nullable String reason) {

    public static AuditEntry of(Actor actor, String action, String entityKind, UUID entityId) {
        return new AuditEntry(actor, action, entityKind, entityId, List.of(), List.of(), null);
    }

    public AuditEntry change(String field, @Nullable String from, @Nullable String to) {
        var more = new ArrayList<>(changes);
        more.add(new CodedChange(field, from, to));
        return new AuditEntry(actor, action, entityKind, entityId, List.copyOf(more), personal, reason);
    }

    public AuditEntry personal(PersonId person, String field, @Nullable String from, @Nullable String to) {
        var more = new ArrayList<>(personal);
        more.add(new PersonalChange(person, field, from, to));
        return new AuditEntry(actor, action, entityKind, entityId, changes, List.copyOf(more), reason);
    }

    public AuditEntry because(@Nullable String why) {
        return new AuditEntry(actor, action, entityKind, entityId, changes, personal, why);
    }

    /** A field whose old and new value are codes. */
    public record CodedChange(
            String field, @Nullable String from, @Nullable String to) {}

    /** A field whose values tell something of a person. */
    public record PersonalChange(
            PersonId person,
            String field,
            @Nullable String from,
            @Nullable String to) {}
}
