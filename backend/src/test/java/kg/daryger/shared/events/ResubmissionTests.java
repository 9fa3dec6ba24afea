package kg.daryger.shared.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.search.FoundThing;
import kg.daryger.search.SavedSearchId;
import kg.daryger.search.SearchMatched;
import kg.daryger.shared.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.transaction.support.TransactionTemplate;

@DarygerTest
class ResubmissionTests {

    private static final Instant LAST = Instant.parse("2027-01-10T08:00:00Z");

    @Autowired
    FailedEventPublications failed;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "6, 32", "11, 1024", "40, 1024"})
    void waitsTwiceAsLongAfterEachTry(int attempts, int minutes) {
        assertThat(Resubmission.isDue(LAST, attempts, LAST.plus(Duration.ofMinutes(minutes))))
                .isTrue();
        assertThat(Resubmission.isDue(
                        LAST, attempts, LAST.plus(Duration.ofMinutes(minutes)).minusSeconds(1)))
                .isFalse();
    }

    @Test
    void aStepThatFailedIsTakenUpAgainAndForgottenWhenItIsDone() {
        var account = accounts.with().requireAccount();
        var nobody = new AccountId(UUID.randomUUID());
        // nobody's inbox can't be written: the listener fails
        var found = List.of(new FoundThing(FoundThing.DOCTOR, UUID.randomUUID()));
        transaction.executeWithoutResult(status ->
                events.publishEvent(new SearchMatched(new SavedSearchId(UUID.randomUUID()), nobody, found, LAST)));
        await().untilAsserted(() -> assertThat(states(nobody)).containsExactly("FAILED"));

        jdbc.sql("update event_publication set serialized_event = replace(serialized_event, :nobody, :account)")
                .param("nobody", nobody.toString())
                .param("account", account.toString())
                .update();
        failed.resubmit(ResubmissionOptions.defaults());

        await().untilAsserted(() -> assertThat(states(account)).isEmpty());
        assertThat(jdbc.sql("select count(*) from inbox_item where account_id = ?")
                        .param(account.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private List<String> states(AccountId account) {
        return jdbc.sql("select status from event_publication where serialized_event like :account")
                .param("account", "%" + account + "%")
                .query(String.class)
                .list();
    }
}
