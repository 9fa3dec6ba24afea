package kg.daryger.need.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.need.CloseReason;
import kg.daryger.need.NeedClosed;
import kg.daryger.need.NeedExpiring;
import kg.daryger.need.NeedState;
import kg.daryger.need.NeedView;
import kg.daryger.need.Needs;
import kg.daryger.need.TestNeeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DarygerTest
@RecordApplicationEvents
class NeedExpiryTests {

    @Autowired
    Needs needs;

    @Autowired
    ExpiringNeeds expiring;

    @Autowired
    ChangingNeed changing;

    @Autowired
    TestNeeds fixtures;

    @Autowired
    MutableClock clock;

    @Autowired
    ApplicationEvents events;

    private TestNeeds.Published need;

    @BeforeEach
    void aPublishedNeed() {
        need = fixtures.published();
    }

    @AfterEach
    void letTheClockRun() {
        clock.follow();
    }

    @Test
    void twoWeeksBeforeTheEndItsInstitutionIsAskedOnce() {
        clock.forward(Need.LIFETIME.minusDays(15));
        expiring.look();
        assertThat(notices()).isZero();

        clock.forward(Duration.ofDays(2));
        expiring.look();
        expiring.look();

        assertThat(notices()).isEqualTo(1);
        assertThat(view().state()).isEqualTo(NeedState.PUBLISHED);
    }

    @Test
    void oneClickLetsItLookForAnotherHalfYearAndTheNoticeComesAgainLater() {
        clock.forward(Need.LIFETIME.minusDays(3));
        expiring.look();

        changing.renew(need.id(), need.institution().coordinator());

        assertThat(view().expiresAt())
                .isAfter(clock.instant().plus(Need.LIFETIME).minusSeconds(60));
        clock.forward(Need.LIFETIME.minusDays(3));
        expiring.look();
        assertThat(notices()).isEqualTo(2);
    }

    @Test
    void whatNobodyRenewsEndsAndOneClickBringsItBack() {
        clock.forward(Need.LIFETIME.plusMinutes(1));
        expiring.look();

        assertThat(view().state()).isEqualTo(NeedState.CLOSED);
        assertThat(view().closeReason()).isEqualTo(CloseReason.EXPIRED);
        assertThat(events.stream(NeedClosed.class).filter(one -> one.need().equals(need.id())))
                .hasSize(1);

        changing.renew(need.id(), need.institution().head());
        assertThat(view().state()).isEqualTo(NeedState.PUBLISHED);
        assertThat(view().closeReason()).isNull();
    }

    @Test
    void aMatchedNeedDoesNotEndByTime() {
        needs.matched(need.id(), kg.daryger.shared.Actor.system());
        clock.forward(Need.LIFETIME.plusDays(1));

        expiring.look();
        assertThat(view().state()).isEqualTo(NeedState.MATCHED);

        needs.reopened(need.id(), kg.daryger.shared.Actor.system());
        expiring.look();
        assertThat(view().state()).isEqualTo(NeedState.PUBLISHED);
    }

    private long notices() {
        return events.stream(NeedExpiring.class)
                .filter(one -> one.need().equals(need.id()))
                .count();
    }

    private NeedView view() {
        return needs.find(need.id()).orElseThrow();
    }
}
