package kg.daryger.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.Reach;
import kg.daryger.agenda.TestEvents;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.need.Needs;
import kg.daryger.need.TestNeeds;
import kg.daryger.offer.Offers;
import kg.daryger.offer.TestOffers;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Patient data in what people write: hidden at once, decided by an officer. */
@DarygerTest
class ReportingWordsTests {

    @Autowired
    Calls calls;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestNeeds needs;

    @Autowired
    TestOffers offers;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    TestEvents events;

    @Autowired
    Agenda agenda;

    @Autowired
    Needs allNeeds;

    @Autowired
    Offers allOffers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void hiddenWordsAreOffAllPagesButTheirOwnersAndTheOfficers() {
        var need = needs.published();
        var written = title(need.id().value());
        var officer = accounts.with(Role.SCHEDULER);

        assertThat(report(officer, "need", need.id().value())).isEqualTo(204);

        assertThat(title(need.id().value())).startsWith("Скрыто").isNotEqualTo(written);
        assertThat(calls.as(officer).get("/api/needs/" + need.id()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(written);
        assertThat(calls.as(need.institution().coordinator()).get("/api/text-reports/need/" + need.id()))
                .hasStatusOk()
                .bodyText()
                .contains(written);
        assertThat(calls.as(accounts.with(Role.DOCTOR)).get("/api/text-reports/need/" + need.id()))
                .hasStatus(404);
        assertThat(calls.as(officer).get("/api/ministry/text-reports?size=100"))
                .bodyText()
                .contains(written);
    }

    @Test
    void anOfficerRestoresOrRemovesAndEitherIsInTheAudit() {
        var officer = accounts.with(Role.VERIFIER);
        var lead = doctors.sketch().everythingVisible("MINISTRY").published();
        var offer = offers.open(lead);
        var written = offer.title().shownIn(Language.RU).text();

        report(officer, "offer", offer.id().value());
        assertThat(decide(officer, "restoration", offer.id().value())).isEqualTo(204);
        assertThat(allOffers.find(offer.id()).orElseThrow().title()).isEqualTo(offer.title());

        report(officer, "offer", offer.id().value());
        assertThat(decide(officer, "removal", offer.id().value())).isEqualTo(204);
        assertThat(allOffers
                        .find(offer.id())
                        .orElseThrow()
                        .title()
                        .shownIn(Language.RU)
                        .text())
                .startsWith("Удалено");
        assertThat(jdbc.sql("select count(*) from text_report where hidden::text like ?")
                        .param("%" + written + "%")
                        .query(Long.class)
                        .single())
                .as("removed words are kept nowhere")
                .isZero();
        assertThat(jdbc.sql(
                                "select action from audit_entry where entity_id = ? and action like 'moderation.%' order by at")
                        .param(offer.id().value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "moderation.reported", "moderation.restored", "moderation.reported", "moderation.removed");
    }

    @Test
    void whatTheOwnerWroteAnewMeanwhileStays() {
        var need = needs.published();
        var officer = accounts.with(Role.PROGRAMME_MANAGER);
        report(officer, "need", need.id().value());
        jdbc.sql("update need set title = '{\"original\": \"ru\", \"texts\": {\"ru\": \"Заново\"}}' where id = ?")
                .param(need.id().value())
                .update();

        decide(officer, "restoration", need.id().value());

        assertThat(title(need.id().value())).isEqualTo("Заново");
    }

    @Test
    void onlyReadersReport() {
        var need = needs.published();
        assertThat(report(accounts.with(), "need", need.id().value())).isEqualTo(404);
        assertThat(report(accounts.with(Role.SCHEDULER), "thought", need.id().value()))
                .isEqualTo(404);
        assertThat(title(need.id().value())).doesNotStartWith("Скрыто");
    }

    @Test
    void nobodyDecidesAboutOwnWords() {
        var lead = doctors.sketch().everythingVisible("MINISTRY").published();
        var account = lead.actor().requireAccount();
        jdbc.sql("insert into account_role (account_id, role, granted_at) values (?, 'VERIFIER', now())")
                .param(account.value())
                .update();
        var offer = offers.open(lead);
        report(lead.actor(), "offer", offer.id().value());

        assertThat(decide(lead.actor(), "restoration", offer.id().value())).isEqualTo(403);
        assertThat(decide(lead.actor(), "removal", offer.id().value())).isEqualTo(403);
    }

    @Test
    void aProfilesTextIsHiddenToo() {
        var doctor = doctors.sketch().everythingVisible("MINISTRY").published();
        jdbc.sql("""
                        update doctor_profile set about = '{"original": "ru", "texts": {"ru": "Пациент И. выздоровел"}}'
                        where id = ?
                        """).param(doctor.id().value()).update();
        var officer = accounts.with(Role.VERIFIER);
        assertThat(calls.as(officer).get("/api/doctors/" + doctor.id()))
                .bodyText()
                .contains("Пациент И.");

        assertThat(report(officer, "doctor", doctor.id().value())).isEqualTo(204);

        assertThat(calls.as(officer).get("/api/doctors/" + doctor.id()))
                .bodyText()
                .doesNotContain("Пациент И.");
    }

    @Test
    void anEventsWordsAreHiddenAndRestored() {
        var host = institutions.fresh();
        var event = events.lecture(doctors.published().id())
                .at(host.id())
                .reach(Reach.INSTITUTIONS)
                .scheduledBy(host.coordinator());
        var officer = accounts.with(Role.SCHEDULER);
        var written = titleOf(event);

        assertThat(report(officer, "event", event.value())).isEqualTo(204);
        assertThat(titleOf(event)).startsWith("Скрыто");
        assertThat(calls.as(host.coordinator()).get("/api/text-reports/event/" + event))
                .hasStatusOk()
                .bodyText()
                .contains(written);
        assertThat(calls.as(accounts.with(Role.DOCTOR)).get("/api/text-reports/event/" + event))
                .hasStatus(404);

        assertThat(decide(officer, "restoration", event.value())).isEqualTo(204);
        assertThat(titleOf(event)).isEqualTo(written);
    }

    private String titleOf(EventId event) {
        return agenda.find(event).orElseThrow().title().shownIn(Language.RU).text();
    }

    private int report(Actor actor, String kind, UUID subject) {
        return calls.as(actor)
                .post("/api/text-reports", "{\"kind\": \"%s\", \"subject\": \"%s\"}".formatted(kind, subject))
                .getResponse()
                .getStatus();
    }

    private int decide(Actor officer, String how, UUID subject) {
        var id = jdbc.sql("select id from text_report where subject_id = ? and state = 'OPEN'")
                .param(subject)
                .query(UUID.class)
                .single();
        return calls.as(officer)
                .post("/api/ministry/text-reports/" + id + "/" + how, "{\"reason\": \"Посмотрели\"}")
                .getResponse()
                .getStatus();
    }

    private String title(UUID need) {
        return allNeeds.find(List.of(new kg.daryger.need.NeedId(need)))
                .values()
                .iterator()
                .next()
                .terms()
                .title()
                .shownIn(Language.RU)
                .text();
    }
}
