package kg.daryger.institution.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.TooManyTries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever holds the letter types its code in and is head. */
@Component
public class RedeemingCode {

    private static final int TRIES_AN_HOUR = 10;

    private final HeadCodes codes;
    private final AdmittingStaff staff;
    private final JdbcClient jdbc;
    private final Clock clock;

    RedeemingCode(HeadCodes codes, AdmittingStaff staff, JdbcClient jdbc, Clock clock) {
        this.codes = codes;
        this.staff = staff;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A failed try is kept although it is refused.
     *
     * @throws CodeRefused when the code opens nothing
     * @throws TooManyTries after ten tries of one account in an hour
     */
    @Transactional(noRollbackFor = CodeRefused.class)
    public InstitutionId redeem(String typed, Actor by) {
        var account = by.requireAccount();
        var now = clock.instant();
        countTry(account, now);
        var code = PrintedCode.read(typed).flatMap(this::open).orElseThrow(() -> new CodeRefused("wrong"));
        if (code.expired(now)) {
            throw new CodeRefused("expired");
        }
        code.redeem(account, now);
        codes.save(code);
        staff.head(code.institution(), account, by);
        return code.institution();
    }

    private Optional<HeadCode> open(PrintedCode printed) {
        var code = codes.findBySelector(printed.selector()).filter(one -> !one.spent());
        if (code.isPresent()
                && !AppointingHead.HASHES.matches(printed.secret(), code.get().secretHash())) {
            code.get().miss();
            codes.save(code.get());
            return Optional.empty();
        }
        return code;
    }

    private void countTry(AccountId account, Instant now) {
        // one account's tries wait for each other, else many at once would all see the same count
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:account, 0))")
                .param("account", "head-code-try " + account)
                .query()
                .listOfRows();
        jdbc.sql("delete from head_code_try where at < :old")
                .param("old", at(now.minus(Duration.ofHours(1))))
                .update();
        var tries = jdbc.sql("select count(*) from head_code_try where account_id = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
        if (tries >= TRIES_AN_HOUR) {
            throw new TooManyTries();
        }
        jdbc.sql("insert into head_code_try (account_id, at) values (:account, :now)")
                .param("account", account.value())
                .param("now", at(now))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
