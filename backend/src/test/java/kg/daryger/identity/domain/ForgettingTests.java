package kg.daryger.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.TestAccounts;
import kg.daryger.audit.Audit;
import kg.daryger.identity.Accounts;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@DarygerTest
class ForgettingTests {

    private static final Retention USUAL = new Retention(Duration.ofDays(90), Duration.ofDays(180));

    @Autowired
    Forgetting forgetting;

    @Autowired
    ClosingAccount closing;

    @Autowired
    Accounts accounts;

    @Autowired
    PersonalLinks links;

    @Autowired
    Drafts drafts;

    @Autowired
    Audit audit;

    @Autowired
    TestAccounts made;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void clockRunsAgain() {
        clock.follow();
    }

    private String name(Actor actor) {
        return accounts.names(List.of(actor.requirePerson()))
                .get(actor.requirePerson())
                .shownIn(actor.language());
    }

    @Test
    void namesOfWhoLeftStayForTheirTimeAndAreThenGoneFromTheAuditToo() {
        var left = made.with(Role.DOCTOR);
        var stayed = made.with(Role.DOCTOR);
        accounts.rename(left, new PersonName("Башка Ысым", null, List.of()));
        closing.close(left);
        clock.forward(Duration.ofDays(89));
        forgetting.forget(USUAL);
        assertThat(name(left)).isEqualTo("Башка Ысым");
        assertThat(audit.valuesOf(left.requirePerson())).isNotEmpty();
        clock.forward(Duration.ofDays(2));
        forgetting.forget(USUAL);
        assertThat(name(left)).isEqualTo("—");
        assertThat(audit.valuesOf(left.requirePerson())).isEmpty();
        assertThat(name(stayed)).isNotEqualTo("—");
    }

    @Test
    void oldLinksDraftsAndTriesAreDropped() {
        var account = made.with().requireAccount();
        links.issue(LinkPurpose.SIGN_IN, account);
        drafts.save(account, "need", JsonMapper.builder().build().createObjectNode(), null);
        clock.forward(Duration.ofDays(8));
        forgetting.forget(USUAL);
        assertThat(count("personal_link", account)).isZero();
        assertThat(count("draft", account)).isEqualTo(1);
        clock.forward(Duration.ofDays(173));
        forgetting.forget(USUAL);
        assertThat(count("draft", account)).isZero();
    }

    private long count(String table, kg.daryger.shared.AccountId account) {
        return jdbc.sql("select count(*) from " + table + " where account_id = ?")
                .param(account.value())
                .query(Long.class)
                .single();
    }
}
