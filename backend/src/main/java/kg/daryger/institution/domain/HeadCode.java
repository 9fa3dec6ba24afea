package kg.daryger.institution.domain;

import java.time.Duration;
import java.time.Instant;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A one-time code on an official letter: whoever redeems it becomes head. Only a hash of its secret is kept. */
@Table("head_code")
class HeadCode {

    /** A letter may take its time to Batken. */
    static final Duration VALID = Duration.ofDays(30);

    private static final int TRIES = 5;

    @Id
    private HeadCodeId id;

    @Version
    private int version;

    private InstitutionId institutionId;
    private String selector;
    private String secretHash;
    private Instant issuedAt;
    private AccountId issuedBy;
    private Instant expiresAt;
    private int triesLeft;
    private @Nullable Instant usedAt;
    private @Nullable AccountId usedBy;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // Spring Data fills the fields
    private HeadCode() {}

    /** @param secretHash never the secret itself */
    static HeadCode issue(InstitutionId institution, PrintedCode printed, String secretHash, AccountId by) {
        var code = new HeadCode();
        code.id = HeadCodeId.fresh();
        code.institutionId = institution;
        code.selector = printed.selector();
        code.secretHash = secretHash;
        code.issuedBy = by;
        code.triesLeft = TRIES;
        return code;
    }

    HeadCode at(Instant now) {
        issuedAt = now;
        expiresAt = now.plus(VALID);
        return this;
    }

    /** Used, withdrawn or tried too often: nothing opens it again. */
    boolean spent() {
        return usedAt != null || withdrawnAt != null || triesLeft == 0;
    }

    boolean expired(Instant now) {
        return !expiresAt.isAfter(now);
    }

    void miss() {
        triesLeft = Math.max(0, triesLeft - 1);
    }

    void redeem(AccountId account, Instant now) {
        if (spent() || expired(now)) {
            throw new CodeRefused("wrong");
        }
        usedAt = now;
        usedBy = account;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    HeadCodeId id() {
        return id;
    }

    InstitutionId institution() {
        return institutionId;
    }

    String secretHash() {
        return secretHash;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
