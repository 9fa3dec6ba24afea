package kg.daryger.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import kg.daryger.mail.domain.CaughtMails;
import kg.daryger.mail.domain.CaughtMails.CaughtMail;
import kg.daryger.shared.Actor;
import org.springframework.boot.test.context.TestComponent;

/** What owners of saved searches were told. */
@TestComponent
public class ToldMatches {

    private final SavingSearches saving;
    private final AlertingMatches alerting;
    private final CaughtMails caught;

    ToldMatches(SavingSearches saving, AlertingMatches alerting, CaughtMails caught) {
        this.saving = saving;
        this.alerting = alerting;
        this.caught = caught;
    }

    /** Matches that the owner has not looked at. */
    int fresh(Actor owner, SavedSearch search) {
        return saving.own(search.id(), owner).newCount();
    }

    /** The index follows in its own time. */
    void tellAtOnceUntil(Actor owner, SavedSearch search, int count) {
        await().untilAsserted(() -> {
            alerting.tellAtOnce();
            assertThat(fresh(owner, search)).isEqualTo(count);
        });
    }

    List<CaughtMail> mails(Actor owner) {
        return caught.newest(owner.requireAccount() + "@example.org", 10);
    }
}
