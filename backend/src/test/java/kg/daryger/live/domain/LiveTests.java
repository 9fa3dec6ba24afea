package kg.daryger.live.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.TestSessions;
import kg.daryger.live.Live;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import kg.daryger.shared.TypedId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DarygerTest
class LiveTests {

    @LocalServerPort
    int port;

    @Autowired
    Live live;

    @Autowired
    HintDelivery delivery;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestSessions sessions;

    @Autowired
    OpenSockets sockets;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsAnAccountsPagesAndNobodyElse() throws Exception {
        Actor mine = accounts.with(Role.DOCTOR);
        Actor other = accounts.with(Role.DOCTOR);
        try (var page = pageOf(mine).listensTo("/user/queue/inbox");
                var stranger = pageOf(other).listensTo("/user/queue/inbox")) {
            UUID id = TypedId.fresh();
            await().untilAsserted(() -> {
                live.toAccount(mine.requireAccount(), "inbox", id);
                assertThat(page.heard).contains("{\"code\":\"inbox\",\"id\":\"" + id + "\"}");
            });
            assertThat(stranger.heard).isEmpty();
        }
    }

    @Test
    void letsOnlyThoseListenWhomTheTopicsRuleLets() throws Exception {
        UUID id = TypedId.fresh();
        TestSessions.OPEN.add(id);
        try (var officer = pageOf(accounts.with(Role.VERIFIER)).listensTo("/topic/test-officers/" + id)) {
            await().untilAsserted(() -> {
                live.toTopic(TestSessions.OFFICERS, id);
                assertThat(officer.heard).isNotEmpty();
            });
        }
        refused("/topic/test-officers/" + id);
    }

    @Test
    void refusesEverythingThatIsNotDeclared() throws Exception {
        var id = TypedId.fresh();
        refused("/topic/nothing/" + id);
        refused("/topic/**");
        refused("/topic/test-officers/*");
        refused("/topic/test-officers/" + id + "/more");
        refused("/queue/inbox");
        refused("/queue/inbox-user" + id);
        refused("/user/" + id + "/queue/inbox");
        refused("/user/queue/**");
        refused("/app/anything");
    }

    @Test
    void refusesWhateverAClientSays() throws Exception {
        for (var destination : new String[] {"/app/x", "/topic/test-officers/" + TypedId.fresh(), "/queue/inbox"}) {
            try (var page = pageOf(accounts.with(Role.VERIFIER))) {
                page.says(destination, "hello");
                await().untilAsserted(() -> assertThat(page.isOpen()).isFalse());
            }
        }
    }

    @Test
    void refusesVisitorsAndForeignPages() {
        assertThatThrownBy(() -> new StompPage(port, "")).hasMessageContaining("401");
        var session = sessions.of(accounts.with(Role.DOCTOR));
        assertThatThrownBy(() -> new StompPage(port, session, "https://elsewhere.example"))
                .hasMessageContaining("403");
    }

    @Test
    void closesAnAccountsSocketsWhenTold() throws Exception {
        var actor = accounts.with(Role.DOCTOR);
        try (var page = pageOf(actor);
                var other = pageOf(accounts.with(Role.DOCTOR))) {
            live.close(actor.requireAccount());
            await().untilAsserted(() -> assertThat(page.isOpen()).isFalse());
            assertThat(other.isOpen()).isTrue();
        }
    }

    @Test
    void closesWhatOutlivedItsSessionOrItsAccount() throws Exception {
        var locked = accounts.with(Role.DOCTOR);
        var signedOut = accounts.with(Role.DOCTOR);
        var session = sessions.of(signedOut);
        try (var one = pageOf(locked);
                var two = new StompPage(port, session);
                var stays = pageOf(accounts.with(Role.DOCTOR))) {
            jdbc.sql("update account set state = 'LOCKED' where id = ?")
                    .param(locked.requireAccount().value())
                    .update();
            sessions.end(session);
            sockets.closeOrphans();
            await().untilAsserted(() -> {
                assertThat(one.isOpen()).isFalse();
                assertThat(two.isOpen()).isFalse();
            });
            assertThat(stays.isOpen()).isTrue();
        }
    }

    @Test
    void asksTheRuleAgainAtEachDelivery() throws Exception {
        var actor = accounts.with(Role.VERIFIER);
        UUID id = TypedId.fresh();
        TestSessions.OPEN.add(id);
        try (var page = pageOf(actor).listensTo("/topic/test-officers/" + id).listensTo("/user/queue/inbox")) {
            await().untilAsserted(() -> {
                live.toTopic(TestSessions.OFFICERS, id);
                assertThat(page.heard).isNotEmpty();
            });
            jdbc.sql("delete from account_role where account_id = ?")
                    .param(actor.requireAccount().value())
                    .update();
            page.heard.clear();
            live.toTopic(TestSessions.OFFICERS, id);
            await().untilAsserted(() -> {
                live.toAccount(actor.requireAccount(), "inbox", id);
                assertThat(page.heard).anyMatch(message -> message.contains("inbox"));
            });
            assertThat(page.heard).noneMatch(message -> message.contains("test-officers"));
        }
    }

    @Test
    void tellsPagesToLoadAgainAfterTheConnectionWasLost() throws Exception {
        try (var page = pageOf(accounts.with(Role.DOCTOR)).listensTo("/user/queue/resync")) {
            await().untilAsserted(() -> {
                delivery.onReconnect();
                assertThat(page.heard).anyMatch(message -> message.contains("resync"));
            });
        }
    }

    private StompPage pageOf(Actor actor) throws Exception {
        return new StompPage(port, sessions.of(actor));
    }

    private void refused(String destination) throws Exception {
        try (var page = pageOf(accounts.with(Role.DOCTOR)).listensTo(destination)) {
            await(destination)
                    .atMost(Duration.ofSeconds(15))
                    .untilAsserted(() -> assertThat(page.isOpen()).isFalse());
            assertThat(page.heard).isEmpty();
        }
    }
}
