package kg.daryger.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.mail.SignedLink;
import kg.daryger.mail.SignedLinkRefused;
import kg.daryger.mail.SignedLinks;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.TypedId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DarygerTest
class SignedLinksTests {

    @Autowired
    SignedLinks links;

    @Autowired
    MutableClock clock;

    final UUID subject = TypedId.fresh();
    final AccountId account = AccountId.fresh();
    final Instant until = Instant.now().plus(Duration.ofDays(14)).truncatedTo(ChronoUnit.SECONDS);

    @AfterEach
    void letTheClockRun() {
        clock.follow();
    }

    @Test
    void readsWhatItSigned() {
        var token = links.create("matching.answer", subject, account, until);
        assertThat(token).matches("[A-Za-z0-9_-]+");
        assertThat(links.verify(token, "matching.answer"))
                .isEqualTo(new SignedLink("matching.answer", subject, account, until));
    }

    @Test
    void refusesAnotherPurpose() {
        refused(links.create("matching.answer", subject, account, until), "matching.decline");
    }

    @Test
    void refusesEveryChangedCharacter() {
        var token = links.create("matching.answer", subject, account, until);
        for (int at = 0; at < token.length() - 1; at++) {
            var other = token.charAt(at) == 'A' ? 'B' : 'A';
            refused(token.substring(0, at) + other + token.substring(at + 1), "matching.answer");
        }
        refused(token.substring(0, 20), "matching.answer");
        refused("", "matching.answer");
        refused("ж", "matching.answer");
    }

    @Test
    void refusesALinkThatIsOver() {
        var token = links.create("matching.answer", subject, account, until);
        clock.forward(Duration.ofDays(15));
        refused(token, "matching.answer");
    }

    @Test
    void stillReadsLinksOfAnOlderKey() {
        var late = Instant.now().plus(Duration.ofDays(170)).truncatedTo(ChronoUnit.SECONDS);
        var token = links.create("matching.answer", subject, account, late);
        clock.forward(Duration.ofDays(100));
        links.create("matching.answer", subject, account, late);
        assertThat(links.verify(token, "matching.answer").subject()).isEqualTo(subject);
    }

    private void refused(String token, String purpose) {
        assertThatThrownBy(() -> links.verify(token, purpose)).isInstanceOf(SignedLinkRefused.class);
    }
}
