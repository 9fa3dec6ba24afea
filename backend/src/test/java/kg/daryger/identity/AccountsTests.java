package kg.daryger.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.identity.Accounts.Invitation;
import kg.daryger.shared.Actor;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import kg.daryger.shared.TypedId;
import kg.daryger.shared.web.CurrentActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DarygerTest
class AccountsTests {

    @Autowired
    Accounts accounts;

    @Autowired
    Consents consents;

    @Autowired
    TestAccounts made;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient jdbc;

    private static Invitation invitation(String email, Role role) {
        return new Invitation(
                email,
                new PersonName(null, "Bermet Example", List.of()),
                Language.EN,
                ZoneId.of("Europe/Berlin"),
                role);
    }

    private static String address() {
        return "Invited-" + TypedId.fresh() + "@Example.org";
    }

    @Test
    void aGrantedRoleHoldsAtOnceAndARevokedOneIsGoneAtOnce() {
        var admin = made.with(Role.ADMINISTRATOR);
        var somebody = made.with().requireAccount();
        accounts.grant(somebody, Role.VERIFIER, admin);
        accounts.grant(somebody, Role.VERIFIER, admin);
        assertThat(currentActor.of(somebody).roles()).isEqualTo(EnumSet.of(Role.VERIFIER));
        assertThat(accounts.holding(Role.VERIFIER)).contains(somebody);
        accounts.revoke(somebody, Role.VERIFIER, admin);
        assertThat(currentActor.of(somebody).roles()).isEmpty();
        assertThat(jdbc.sql("select action from audit_entry where entity_id = ? order by id")
                        .param(somebody.value())
                        .query(String.class)
                        .list())
                .containsExactly("identity.role-granted", "identity.role-revoked");
    }

    @Test
    void whoLosesARoleLosesTheirSessions() {
        var somebody = made.with(Role.ANALYST);
        jdbc.sql("""
                        insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                            max_inactive_interval, expiry_time, principal_name) values (?, ?, 0, 0, 60, 9999999999999, ?)
                        """)
                .params(
                        TypedId.fresh(),
                        TypedId.fresh(),
                        somebody.requireAccount().toString())
                .update();
        accounts.revoke(somebody.requireAccount(), Role.ANALYST, made.with(Role.ADMINISTRATOR));
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = ?")
                        .param(somebody.requireAccount().toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void rolesThatTheInstitutionModuleKeepsAreRefused() {
        assertThatThrownBy(() -> accounts.grant(made.with().requireAccount(), Role.COORDINATOR, Actor.system()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInvitedAccountHoldsItsRoleButCanNotBeUsedYet() {
        var email = address();
        var invited = accounts.invite(invitation(email, Role.SCHEDULER), made.with(Role.ADMINISTRATOR));
        assertThat(currentActor.of(invited).signedIn()).isFalse();
        assertThat(accounts.holding(Role.SCHEDULER)).doesNotContain(invited);
        var contact = accounts.contact(invited).orElseThrow();
        assertThat(contact.email()).isEqualTo(email.toLowerCase(java.util.Locale.ROOT));
        assertThat(contact.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(accounts.accountOf(contact.person())).contains(invited);
        assertThat(accounts.names(List.of(contact.person()))
                        .get(contact.person())
                        .latin())
                .isEqualTo("Bermet Example");
    }

    @Test
    void invitingAnAddressTwiceAnswersTheSameAccountInAnyCase() {
        var email = address();
        var admin = made.with(Role.ADMINISTRATOR);
        var first = accounts.invite(invitation(email, Role.ANALYST), admin);
        assertThat(accounts.invite(invitation(email.toUpperCase(java.util.Locale.ROOT), Role.DOCTOR), admin))
                .isEqualTo(first);
    }

    @Test
    void anInvitationThatNobodyTookIsErasedAndItsAddressIsFree() {
        var email = address();
        var admin = made.with(Role.ADMINISTRATOR);
        var invited = accounts.invite(invitation(email, Role.DOCTOR), admin);
        var person = accounts.contact(invited).orElseThrow().person();
        accounts.withdrawInvitation(invited, admin);
        assertThat(accounts.contact(invited)).isEmpty();
        assertThat(accounts.names(List.of(person)).get(person).latin()).isEqualTo("—");
        assertThat(accounts.invite(invitation(email, Role.DOCTOR), admin)).isNotEqualTo(invited);
        var active = made.with(Role.DOCTOR);
        accounts.withdrawInvitation(active.requireAccount(), admin);
        assertThat(accounts.contact(active.requireAccount())).isPresent();
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> accounts.invite(invitation("nobody", Role.ANALYST), Actor.system()))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void aPersonChangesTheirOwnNamesAndTheAuditKeepsTheOldOnesSealed() {
        var somebody = made.with();
        accounts.rename(somebody, new PersonName("Сынакова Айгүл", "Aygul Synakova", List.of("Асанова")));
        var name = accounts.names(List.of(somebody.requirePerson())).get(somebody.requirePerson());
        assertThat(name.shownIn(Language.EN)).isEqualTo("Aygul Synakova");
        assertThat(name.former()).containsExactly("Асанова");
        assertThat(jdbc.sql("select count(*) from change where kind = 'person' and entity_id = ?")
                        .param(somebody.requirePerson().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void eachConsentIsDecidedAloneAndItsHistoryStays() {
        var doctor = made.with(Role.DOCTOR);
        assertThat(consents.given(doctor.requirePerson())).isEmpty();
        consents.decide(doctor, ConsentPurpose.PUBLIC_PAGE, true);
        consents.decide(doctor, ConsentPurpose.PUBLIC_PAGE, true);
        consents.decide(doctor, ConsentPurpose.INVITATIONS, true);
        consents.decide(doctor, ConsentPurpose.PUBLIC_PAGE, false);
        consents.decide(doctor, ConsentPurpose.PUBLIC_PAGE, true);
        assertThat(consents.given(doctor.requirePerson()))
                .containsExactlyInAnyOrder(ConsentPurpose.PUBLIC_PAGE, ConsentPurpose.INVITATIONS);
        assertThat(consents.given(List.of(doctor.requirePerson())).get(doctor.requirePerson()))
                .hasSize(2);
        assertThat(jdbc.sql("select count(*) from consent where person_id = ? and purpose = 'PUBLIC_PAGE'")
                        .param(doctor.requirePerson().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }
}
