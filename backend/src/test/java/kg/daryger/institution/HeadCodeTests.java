package kg.daryger.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.TestAccounts;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DarygerTest
class HeadCodeTests {

    private static final Pattern CODE = Pattern.compile("\\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\\b");

    @Autowired
    Calls calls;

    @Autowired
    TestInstitutions fixtures;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Institutions institutions;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Actor officer;
    private InstitutionId house;

    @BeforeEach
    void anInstitutionAndAnOfficer() {
        officer = accounts.with(Role.SCHEDULER);
        house = fixtures.fresh().id();
    }

    @AfterEach
    void letTheClockRun() {
        clock.follow();
    }

    @Test
    void theLetterIsPrintedInKyrgyzAndRussianWithTheNameAndTheCode() throws IOException {
        var text = letter("Өмүрова Жаңыл Чүйбековна");

        assertThat(text)
                .contains("Өмүрова Жаңыл Чүйбековна")
                .contains("Сыноо ооруканасы")
                .contains("Пробная больница")
                .contains("/ky/redeem")
                .contains("/ru/redeem")
                .contains("Саламаттык сактоо министрлиги");
        assertThat(CODE.matcher(text).results()).hasSize(2);
    }

    @Test
    void whoeverHoldsTheLetterBecomesHeadAndTheOneBeforeLosesTheOffice() throws IOException {
        var before = fixtures.admit(house, StaffRole.HEAD);
        var code = codeOf(letter("Асан"));
        var somebody = accounts.with();

        assertThat(redeem(somebody, code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo(200);

        assertThat(institutions.isHead(somebody, house)).isTrue();
        assertThat(institutions.isHead(before, house)).isFalse();
        assertThat(institutions.find(house).orElseThrow().verified()).isTrue();
        assertThat(calls.as(somebody).put("/api/institutions/" + house + "/settings", "{\"headOkRequired\": true}"))
                .hasStatus(204);
    }

    @Test
    void aCodeWorksOnce() throws IOException {
        var code = codeOf(letter("Асан"));
        redeem(accounts.with(), code);

        assertThat(redeem(accounts.with(), code)).isEqualTo(422);
    }

    @Test
    void anExpiredCodeOpensNothingAndSaysSo() throws IOException {
        var code = codeOf(letter("Асан"));
        var somebody = accounts.with();

        clock.forward(Duration.ofDays(30).plusMinutes(1));

        assertThat(calls.as(somebody).post("/api/head-codes/redemption", json(code)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("institution.code-expired");
        assertThat(institutions.isHead(somebody, house)).isFalse();
    }

    @Test
    void afterFiveWrongTriesEvenTheRightCodeIsDead() throws IOException {
        var code = codeOf(letter("Асан"));
        var wrong = code.substring(0, 5) + (code.endsWith("2222-2222") ? "3333-3333" : "2222-2222");
        for (int i = 0; i < 5; i++) {
            assertThat(redeem(accounts.with(), wrong)).isEqualTo(422);
        }

        assertThat(redeem(accounts.with(), code)).isEqualTo(422);
    }

    @Test
    void whoTypesItFirstIsHeadEvenWhenManyTypeItAtOnce() throws Exception {
        var code = codeOf(letter("Асан"));
        var candidates = java.util.stream.IntStream.range(0, 4)
                .mapToObj(each -> accounts.with())
                .toList();

        List<Integer> answers;
        try (var threads = Executors.newFixedThreadPool(4)) {
            answers =
                    threads
                            .invokeAll(candidates.stream()
                                    .map(one -> (Callable<Integer>) () -> redeem(one, code))
                                    .toList())
                            .stream()
                            .map(Future::resultNow)
                            .toList();
        }

        assertThat(answers).containsOnlyOnce(200);
        assertThat(candidates.stream().filter(one -> institutions.isHead(one, house)))
                .hasSize(1);
    }

    @Test
    void oneAccountCantGuessForLong() {
        var guesser = accounts.with();
        for (int i = 0; i < 10; i++) {
            assertThat(redeem(guesser, "AAAA-BBBB-CCCC")).isEqualTo(422);
        }

        assertThat(redeem(guesser, "AAAA-BBBB-CCCC")).isEqualTo(429);
    }

    @Test
    void aNewLetterTakesTheForceOfTheOldOne() throws IOException {
        var old = codeOf(letter("Асан"));
        var fresh = codeOf(letter("Асан"));

        assertThat(redeem(accounts.with(), old)).isEqualTo(422);
        assertThat(redeem(accounts.with(), fresh)).isEqualTo(200);
    }

    @Test
    void aLetterTakenBackOpensNothing() throws IOException {
        var code = codeOf(letter("Асан"));

        assertThat(calls.as(officer)
                        .post(
                                "/api/ministry/institutions/" + house + "/head-letter/withdrawal",
                                "{\"reason\": \"Потеряно\"}"))
                .hasStatus(204);

        assertThat(redeem(accounts.with(), code)).isEqualTo(422);
    }

    @Test
    void theSecretIsKeptOnlyAsAHash() throws IOException {
        var code = codeOf(letter("Асан"));

        var rows = jdbc.sql("select row(head_code.*)::text from head_code where institution_id = ?")
                .param(house.value())
                .query(String.class)
                .list();

        assertThat(rows)
                .hasSize(1)
                .noneMatch(row -> row.contains(code.substring(5, 9)) && row.contains(code.substring(10)));
    }

    @Test
    void aDismissedHeadHasNoAccessAndTheListSaysThatNobodyIsThere() {
        var head = fixtures.admit(house, StaffRole.HEAD);
        var path = "/api/ministry/institutions/" + house + "/head-dismissal";

        assertThat(calls.as(officer).post(path, "{\"reason\": \"Новый приказ\"}"))
                .hasStatus(204);

        assertThat(calls.as(head).get("/api/institutions/" + house + "/people")).hasStatus(403);
        assertThat(state()).isEqualTo("NONE");
        assertThat(calls.as(officer).post(path, "{\"reason\": \"Ещё раз\"}")).hasStatus(404);
    }

    @Test
    void theMinistrysListShowsWhereTheAppointmentStands() throws IOException {
        calls.as(officer).post("/api/ministry/institutions/" + house + "/head-dismissal", "{\"reason\": \"Приказ\"}");
        assertThat(state()).isEqualTo("NONE");
        var code = codeOf(letter("Асан"));
        assertThat(state()).isEqualTo("LETTER");
        redeem(accounts.with(), code);
        assertThat(state()).isEqualTo("APPOINTED");
    }

    @Test
    void anOfficerConfirmsAnInstitution() {
        jdbc.sql("update institution set confirmed = false where id = ?")
                .param(house.value())
                .update();

        assertThat(calls.as(officer).post("/api/ministry/institutions/" + house + "/confirmation", null))
                .hasStatus(204);

        assertThat(institutions.find(house).orElseThrow().confirmed()).isTrue();
    }

    private String state() {
        return institutions.staffing().stream()
                .filter(one -> one.institution().equals(house))
                .map(one -> one.head() != null ? "APPOINTED" : one.letterUntil() != null ? "LETTER" : "NONE")
                .findFirst()
                .orElseThrow();
    }

    private String letter(String name) throws IOException {
        var answer = calls.as(officer)
                .post("/api/ministry/institutions/" + house + "/head-letter", "{\"name\": \"" + name + "\"}");
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String codeOf(String text) {
        var matcher = CODE.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private int redeem(Actor by, String code) {
        return calls.as(by)
                .post("/api/head-codes/redemption", json(code))
                .getResponse()
                .getStatus();
    }

    private static String json(String code) {
        return "{\"code\": \"" + code + "\"}";
    }
}
