package kg.daryger.audit;

/** Writes the audit, in the caller's transaction: when the change is rolled back, so is its entry. */
public interface Audit {

    void record(AuditEntry entry);
}
