package kg.daryger.identity.domain;

import java.time.Instant;
import java.util.List;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All decisions of a person, newest first. */
@Component
public class ConsentHistory {

    /** The version of the words that are shown beside the purposes; change it with them. */
    public static final String NOTICE = "2026-11";

    private final ConsentDecisions decisions;

    ConsentHistory(ConsentDecisions decisions) {
        this.decisions = decisions;
    }

    @Transactional(readOnly = true)
    public List<Decided> of(PersonId person) {
        return decisions.findHistory(person).stream()
                .map(one -> new Decided(one.purpose(), one.notice(), one.givenAt(), one.withdrawnAt()))
                .toList();
    }

    /** @param withdrawnAt null as long as it stands */
    public record Decided(
            ConsentPurpose purpose,
            String notice,
            Instant givenAt,
            @Nullable Instant withdrawnAt) {}
}
