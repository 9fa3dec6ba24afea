package kg.daryger.institution;

import java.time.Instant;
import kg.daryger.shared.AccountId;

/** The account acts no longer for the institution in this role. */
public record StaffLeft(InstitutionId institution, AccountId account, Instant at) {}
