package kg.daryger.doctor.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kg.daryger.doctor.DoctorId;
import kg.daryger.identity.Accounts;
import kg.daryger.mail.Mail;
import kg.daryger.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks once a year whether everything is still true, and again each month until it is answered. */
@Component
class AskingConfirmation {

    private final DoctorTable table;
    private final Profiles profiles;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    AskingConfirmation(DoctorTable table, Profiles profiles, Accounts accounts, Outbox outbox, Clock clock) {
        this.table = table;
        this.profiles = profiles;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those whose turn it is today. */
    List<DoctorId> due() {
        return table.unconfirmed(today().minusYears(1), today().minusMonths(1));
    }

    @Transactional
    void ask(DoctorId doctor) {
        var profile = profiles.get(doctor);
        profile.reminded(today());
        profiles.save(profile);
        accounts.accountOf(profile.person())
                .flatMap(accounts::contact)
                .filter(Accounts.Contact::deliverable)
                .ifPresent(to -> outbox.enqueue(new Mail(
                        new Mail.Recipient(to.email(), to.language(), to.zone(), to.account()),
                        "doctor/confirm",
                        Map.of("confirmedOn", noon(profile.confirmedOn())),
                        List.of())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Milliseconds: a day that is the same in every zone that people live in. */
    private static long noon(@Nullable LocalDate day) {
        return Objects.requireNonNull(day)
                .atTime(12, 0)
                .toInstant(ZoneOffset.UTC)
                .toEpochMilli();
    }
}
