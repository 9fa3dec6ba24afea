package kg.daryger.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.shared.Role;
import kg.daryger.shared.TypedId;
import kg.daryger.shared.production.ProductionRefused;
import kg.daryger.shared.web.CurrentActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DarygerTest
class FirstAdministratorTests {

    @Autowired
    FirstAdministrator first;

    @Autowired
    UsingLink using;

    @Autowired
    ChangingRoles roles;

    @Autowired
    LockingAccount locking;

    @Autowired
    ClosingAccount closing;

    @Autowired
    CurrentActor actors;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    /** Everything here is undone, so that the administrators of other tests stay. */
    private void alone(Runnable test) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from account_role where role = 'ADMINISTRATOR'").update();
            test.run();
            status.setRollbackOnly();
        });
    }

    @Test
    void aLinkOpensTheFirstAdministratorsAccountOnce() {
        alone(() -> {
            var link = first.invite(TypedId.fresh() + "@example.org");
            assertThat(link).startsWith("http").contains("/ru/link#");
            var account = using.use(link.substring(link.indexOf('#') + 1), null, "127.0.0.1");
            assertThat(actors.of(account).is(Role.ADMINISTRATOR)).isTrue();
            assertThatThrownBy(() -> first.invite(TypedId.fresh() + "@example.org"))
                    .isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void whatIsNoAddressIsRefused() {
        alone(() -> assertThatThrownBy(() -> first.invite("nobody")).isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void theLastAdministratorCanNeitherBeLockedNorRevokedNorLeave() {
        alone(() -> {
            var only = accounts.with(Role.ADMINISTRATOR);
            var id = only.requireAccount();
            assertThatThrownBy(() -> roles.revoke(id, Role.ADMINISTRATOR, only)).isInstanceOf(LastAdministrator.class);
            assertThatThrownBy(() -> locking.lock(id, "test", only)).isInstanceOf(LastAdministrator.class);
            assertThatThrownBy(() -> closing.close(only)).isInstanceOf(LastAdministrator.class);
            accounts.with(Role.ADMINISTRATOR);
            roles.revoke(id, Role.ADMINISTRATOR, only);
            assertThat(actors.of(id).is(Role.ADMINISTRATOR)).isFalse();
        });
    }

    @Test
    void productionDoesNotStartWithInventedPeople() {
        alone(() -> {
            var guard = new NoInventedPeople(jdbc);
            accounts.with();
            assertThatThrownBy(guard::afterPropertiesSet).isInstanceOf(ProductionRefused.class);
            jdbc.sql("update account set email = id || '@med.kg' where email is not null")
                    .update();
            guard.afterPropertiesSet();
            for (var invented : new String[] {"a@demo.example", "b@example.com", "c@x.test"}) {
                jdbc.sql("update account set email = ? where id = ?")
                        .params(invented, anybody())
                        .update();
                assertThatThrownBy(guard::afterPropertiesSet).isInstanceOf(ProductionRefused.class);
            }
        });
    }

    private UUID anybody() {
        return jdbc.sql("select id from account where email is not null order by id limit 1")
                .query(UUID.class)
                .single();
    }
}
