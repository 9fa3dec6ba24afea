package kg.daryger.audit;

import java.time.Instant;
import java.util.List;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Writes the audit, in the caller's transaction: when the change is rolled back, so is its entry. */
public interface Audit {

    void record(AuditEntry entry);

    /** Destroys the person's key: the personal values of all entries become unreadable, the entries stay. */
    void erase(PersonId person);

    /** What is kept of a person's values, newest first, for the person's own eyes; empty after erasure. */
    List<PersonalValue> valuesOf(PersonId person);

    record PersonalValue(
            Instant at,
            String action,
            String field,
            @Nullable String from,
            @Nullable String to) {}
}
