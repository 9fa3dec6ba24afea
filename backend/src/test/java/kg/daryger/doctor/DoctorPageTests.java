package kg.daryger.doctor;

import static kg.daryger.TestAccounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.doctor.TestDoctors.Made;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DarygerTest
class DoctorPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestAccounts accounts;

    @Test
    void aPageShowsEachReaderOnlyWhatTheyMaySee() {
        var draft = doctors.sketch().everythingVisible("PUBLIC").draft();
        assertThat(open(draft, draft.actor())).hasStatusOk();
        assertThat(open(draft, accounts.with(Role.VERIFIER))).hasStatus(HttpStatus.NOT_FOUND);

        var published = doctors.published();
        assertThat(open(published, accounts.with(Role.SCHEDULER)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.career.employer")
                .isEqualTo("Charité");
        for (var stranger : new @Nullable Actor[] {
            null,
            accounts.with(),
            accounts.with(Role.DOCTOR),
            accounts.with(Role.ANALYST),
            accounts.with(Role.COORDINATOR),
            accounts.with(Role.ADMINISTRATOR)
        }) {
            assertThat(open(published, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        }

        var open = doctors.sketch()
                .visible(DoctorField.NAME, "PUBLIC")
                .visible(DoctorField.SPECIALTIES, "PUBLIC")
                .published();
        assertThat(open(open, null)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"name": {"shown": "Сынакова Айгүл", "other": "Aigul Synakova"}, "place": {}, "career": {}, "skills": []}
                """);
    }

    @Test
    void theMinistrysListHasOnlyThoseWhoLetTheMinistrySeeThem() {
        var seen = doctors.sketch().named("Табылгаева Сезим", null).published();
        var hidden = doctors.sketch()
                .named("Табылгаева Ракыя", null)
                .consenting(kg.daryger.identity.ConsentPurpose.INSTITUTIONS_SEE)
                .published();

        var list = mvc.get()
                .uri("/api/ministry/doctors?text=табылгаева&verified=true")
                .with(signedIn(accounts.with(Role.PROGRAMME_MANAGER)))
                .exchange();

        assertThat(list)
                .hasStatusOk()
                .bodyText()
                .contains(seen.id().toString())
                .doesNotContain(hidden.id().toString());
        assertThat(mvc.get().uri("/api/ministry/doctors?name=x").with(signedIn(accounts.with(Role.VERIFIER))))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult open(Made doctor, @Nullable Actor reader) {
        var request = mvc.get().uri("/api/doctors/" + doctor.id()).header("Accept-Language", "ru");
        return (reader == null ? request : request.with(signedIn(reader))).exchange();
    }
}
