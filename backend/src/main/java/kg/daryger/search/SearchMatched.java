package kg.daryger.search;

import java.time.Instant;
import java.util.List;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.AccountId;

/**
 * A saved search found doctors that it had never found before.
 *
 * @param account its owner
 * @param doctors as the owner may find them; at least one
 */
public record SearchMatched(SavedSearchId search, AccountId account, List<DoctorId> doctors, Instant at) {}
