package kg.daryger.institution.domain;

import java.time.Clock;
import java.time.Instant;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ministry appoints a head by a code on a letter, takes the letter back, or dismisses the head. */
@Component
public class AppointingHead {

    static final PasswordEncoder HASHES = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    private final HeadCodes codes;
    private final Memberships memberships;
    private final AdmittingStaff staff;
    private final InstitutionTrail trail;
    private final Clock clock;

    AppointingHead(
            HeadCodes codes, Memberships memberships, AdmittingStaff staff, InstitutionTrail trail, Clock clock) {
        this.codes = codes;
        this.memberships = memberships;
        this.staff = staff;
        this.trail = trail;
        this.clock = clock;
    }

    /** A fresh code; the one of an earlier letter stops working. It can be read here and on the letter, nowhere else. */
    @Transactional
    public Issued issue(InstitutionId institution, Actor by) {
        var now = clock.instant();
        codes.waitingFor(institution).ifPresent(old -> {
            old.withdraw(now);
            codes.save(old);
        });
        var printed = PrintedCode.fresh();
        var code = codes.save(HeadCode.issue(institution, printed, hash(printed), by.requireAccount())
                .at(now));
        trail.leave(InstitutionTrail.entry(by, "head-letter-issued", institution)
                .change("letter", null, code.id().toString()));
        return new Issued(printed.printed(), now, code.expiresAt());
    }

    private static String hash(PrintedCode printed) {
        return java.util.Objects.requireNonNull(HASHES.encode(printed.secret()));
    }

    /** The letter went astray: its code stops working. */
    @Transactional
    public void withdrawLetter(InstitutionId institution, String reason, Actor by) {
        var code = codes.waitingFor(institution).orElseThrow(NotFound::new);
        code.withdraw(clock.instant());
        codes.save(code);
        trail.leave(InstitutionTrail.entry(by, "head-letter-withdrawn", institution)
                .change("letter", code.id().toString(), null)
                .because(reason));
    }

    /** The head loses the office at once; coordinators stay. */
    @Transactional
    public void dismiss(InstitutionId institution, String reason, Actor by) {
        var heads = memberships.findByInstitutionIdAndRoleAndEndedAtIsNull(institution, StaffRole.HEAD);
        if (heads.isEmpty()) {
            throw new NotFound();
        }
        heads.forEach(head -> staff.dismiss(head, reason, by));
    }

    /** @param code in clear, to be printed and forgotten */
    public record Issued(String code, Instant issuedAt, Instant expiresAt) {

        @Override
        public String toString() {
            return "Issued";
        }
    }
}
