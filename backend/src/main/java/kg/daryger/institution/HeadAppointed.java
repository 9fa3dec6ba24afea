package kg.daryger.institution;

import java.time.Instant;
import kg.daryger.shared.AccountId;

/** The ministry's code was redeemed: the account is the institution's head. */
public record HeadAppointed(InstitutionId institution, AccountId account, Instant at) {}
