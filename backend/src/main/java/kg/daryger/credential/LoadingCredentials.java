package kg.daryger.credential;

import java.util.List;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Binds and checks loaded doctors by the thousand, in the caller's transaction; there is no such bean in production. No
 * process step follows.
 */
public interface LoadingCredentials {

    /** Identity bound and a specialist certificate seen, today, by the officer. */
    void load(List<Certified> doctors, AccountId officer);

    /** @param country ISO 3166-1 alpha-2, where the certificate is from @param specialty code */
    record Certified(
            DoctorId doctor, String country, @Nullable String specialty) {}
}
