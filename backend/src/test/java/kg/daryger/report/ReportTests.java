package kg.daryger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.need.TestNeeds;
import kg.daryger.shared.Role;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DarygerTest
class ReportTests {

    private final Calls calls;
    private final TestAccounts accounts;
    private final TestNeeds needs;
    private final JdbcClient jdbc;

    ReportTests(
            @Autowired Calls calls,
            @Autowired TestAccounts accounts,
            @Autowired TestNeeds needs,
            @Autowired JdbcClient jdbc) {
        this.calls = calls;
        this.accounts = accounts;
        this.needs = needs;
        this.jdbc = jdbc;
    }

    @Test
    void aDownloadedListStartsNoFormulaAndIsAudited() throws IOException {
        var need = needs.published();
        jdbc.sql("update need set title = ?::jsonb, specialty = 'sp-toxicology' where id = ?")
                .params(
                        "{\"original\":\"ru\",\"texts\":{\"ru\":\"=1+1\"}}",
                        need.id().value())
                .update();
        var officer = accounts.with(Role.ANALYST);
        var answer = calls.as(officer).get("/api/exports/needs?specialty=sp-toxicology&purpose=weekly-report");
        assertThat(answer).hasStatusOk();
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(2).getCellText(0)).contains("Специальность: ").doesNotContain("sp-");
            assertThat(rows).anySatisfy(row -> assertThat(row.getCellText(0)).isEqualTo("'=1+1"));
        }
        assertThat(jdbc.sql("select reason from audit_entry where action = 'report.downloaded' and actor = ?")
                        .param(officer.requireAccount().value())
                        .query(String.class)
                        .list())
                .containsExactly("weekly-report");
    }

    @Test
    void everyListCanBeDownloaded() {
        var officer = accounts.with(Role.PROGRAMME_MANAGER);
        for (var list : new String[] {"needs", "offers", "proposals", "institutions", "doctors", "events", "invited"}) {
            assertThat(calls.as(officer).get("/api/exports/" + list + "?purpose=report"))
                    .hasStatusOk();
        }
        assertThat(calls.as(officer)
                        .get("/api/exports/events?when=past&state=CLOSED&kind=LECTURE&reach=PUBLIC&purpose=report"))
                .hasStatusOk();
        assertThat(calls.as(officer).get("/api/exports/offers?language=ky&mode=ONLINE&purpose=report"))
                .hasStatusOk();
        assertThat(calls.as(officer).get("/api/exports/accounts?purpose=report"))
                .hasStatus(404);
        assertThat(calls.as(officer).get("/api/exports/needs")).hasStatus(400);
    }

    @Test
    void aListIsDownloadedOnlyByWhoMayReadItOnTheScreen() {
        assertThat(calls.as(accounts.with(Role.VERIFIER)).get("/api/exports/credentials?purpose=report"))
                .hasStatusOk();
        assertThat(calls.as(accounts.with(Role.SCHEDULER)).get("/api/exports/credentials?purpose=report"))
                .hasStatus(403);
        assertThat(calls.as(accounts.with(Role.ANALYST)).get("/api/exports/invited?purpose=report"))
                .hasStatus(403);
    }

    @Test
    void everyFilterStandsOnTopInTheReadersWords() throws IOException {
        var officer = accounts.with(Role.PROGRAMME_MANAGER);
        var filters = java.util.Map.of(
                "institutions?region=kg-n&kind=HOSPITAL&level=OBLAST&head=NONE",
                "Область: Нарынская область; Вид: больница; Уровень: областной; Руководитель: нет",
                "proposals?state=WAITING",
                "Состояние: ждёт ответа",
                "doctors?country=DE&verified=true&q=zz",
                "Страна: Германия; Проверка: проверено; Текст: zz",
                "events?when=past&state=CLOSED&kind=LECTURE&reach=PUBLIC",
                "Состояние: Завершено; Вид: Лекция; Кто узнаёт: Открыто для всех; Когда: прошедшие");
        for (var filter : filters.entrySet()) {
            var answer = calls.as(officer).get("/api/exports/" + filter.getKey() + "&purpose=report");
            assertThat(answer).hasStatusOk();
            try (var book = new ReadableWorkbook(
                    new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
                assertThat(book.getFirstSheet().read().get(2).getCellText(0)).isEqualTo("Фильтр: " + filter.getValue());
            }
        }
    }

    @Test
    void theOverviewCountsAnOpenNeedAndTheBriefIsAPdf() {
        needs.published();
        var officer = accounts.with(Role.ANALYST);
        var overview = calls.as(officer).get("/api/ministry/overview");
        assertThat(overview).hasStatusOk();
        assertThat(overview).bodyText().contains("\"sp-pulmonology\"").contains("\"kg-n\"");
        for (var language : new String[] {"ru", "ky"}) {
            var brief = calls.as(officer).get("/api/ministry/brief?language=" + language);
            assertThat(brief).hasStatusOk();
            assertThat(new String(brief.getResponse().getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    @Test
    void everybodyReadsTheNumbers() {
        assertThat(calls.visitor().get("/api/numbers")).hasStatusOk();
    }
}
