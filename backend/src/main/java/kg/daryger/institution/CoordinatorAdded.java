package kg.daryger.institution;

import java.time.Instant;
import kg.daryger.shared.AccountId;

/** The head made the account a coordinator. */
public record CoordinatorAdded(InstitutionId institution, AccountId account, Instant at) {}
