package kg.daryger.credential.domain;

import java.time.LocalDate;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.AccountId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * How we know that the account is this person: before any credential, never skipped.
 *
 * @param boundOn the day on which the officer saw it, Bishkek
 */
@Table("identity_binding")
public record IdentityBinding(
        @Id DoctorId doctorId, @Version int version, BindingMethod method, LocalDate boundOn, AccountId officer) {}
