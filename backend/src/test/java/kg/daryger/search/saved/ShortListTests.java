package kg.daryger.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.Consents;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.institution.TestInstitutions.Staffed;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house's short-lists are shared by its head and coordinators, and by nobody else. */
@DarygerTest
class ShortListTests {

    @Autowired
    Calls calls;

    @Autowired
    KeepingShortLists keeping;

    @Autowired
    ReadingShortLists reading;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    Staffed own;
    String lists;

    @BeforeEach
    void aHouse() {
        own = institutions.fresh();
        lists = "/api/institutions/" + own.id() + "/shortlists";
    }

    @Test
    void twoCoordinatorsAndTheHeadKeepOneListTogether() {
        var colleague = institutions.admit(own.id(), StaffRole.COORDINATOR);
        var doctor = visible("Бөлүшкөнов Адыл", "Adyl Bolushkonov");
        var id = keeping.create(own.id(), "Кардиология", own.coordinator());

        assertThat(put(colleague, id, doctor, "Звонить вечером")).isEqualTo(204);

        assertThat(calls.as(own.head()).get(lists + "/" + id))
                .bodyText()
                .contains("Бөлүшкөнов Адыл", "Звонить вечером", "Сынакова Айгүл");
        assertThat(put(own.coordinator(), id, doctor, "Уже говорили")).isEqualTo(204);
        assertThat(calls.as(colleague).get(lists + "/" + id))
                .bodyText()
                .contains("Уже говорили")
                .doesNotContain("вечером");
        assertThat(calls.as(colleague).get(lists + "?doctor=" + doctor.id()))
                .bodyText()
                .contains("\"entries\":1", "\"holds\":true");
        assertThat(calls.as(own.head()).delete(lists + "/" + id + "/entries/" + doctor.id()))
                .hasStatus(204);
        assertThat(reading.one(own.id(), id, own.head()).entries()).isEmpty();
    }

    @Test
    void nobodyElseSeesOrChangesAList() {
        var other = institutions.fresh();
        var doctor = visible("Башкаев Адыл", "Adyl Bashkaev");
        var id = keeping.create(own.id(), "Тайна", own.coordinator());
        keeping.put(own.id(), id, new KeepingShortLists.Wanted(doctor.id(), ""), own.coordinator());
        var path = lists + "/" + id;

        for (var stranger : new Actor[] {other.head(), other.coordinator()}) {
            assertThat(calls.as(stranger).get(lists)).hasStatus(404);
            assertThat(calls.as(stranger).get(path)).hasStatus(404);
            assertThat(calls.as(stranger).post(lists, "{\"title\":\"x\"}")).hasStatus(404);
            assertThat(calls.as(stranger).put(path, "{\"title\":\"x\"}")).hasStatus(404);
            assertThat(calls.as(stranger).delete(path)).hasStatus(404);
            assertThat(put(stranger, id, doctor, "")).isEqualTo(404);
            assertThat(calls.as(stranger).delete(path + "/entries/" + doctor.id()))
                    .hasStatus(404);
            assertThat(calls.as(stranger).get(path + "/export?purpose=curious")).hasStatus(404);
            // through one's own house neither
            assertThat(calls.as(stranger).get("/api/institutions/" + other.id() + "/shortlists/" + id))
                    .hasStatus(404);
        }
        assertThat(calls.as(accounts.with(Role.ANALYST)).get(path)).hasStatus(403);
        assertThat(calls.as(doctor.actor()).get(path)).hasStatus(403);
        assertThat(calls.visitor().get(path)).hasStatus(401);
    }

    @Test
    void whoWithdrawsIsNoLongerVisible() {
        var doctor = visible("Кеткенов Адыл", "Adyl Ketkenov");
        var id = keeping.create(own.id(), "Хирургия", own.head());
        keeping.put(own.id(), id, new KeepingShortLists.Wanted(doctor.id(), "хорош"), own.head());

        consents.decide(doctor.actor(), ConsentPurpose.INSTITUTIONS_SEE, false);
        consents.decide(doctor.actor(), ConsentPurpose.PUBLIC_PAGE, false);

        var entry = reading.one(own.id(), id, own.head()).entries().getFirst();
        assertThat(entry.hit()).isNull();
        assertThat(entry.note()).isEqualTo("хорош");
        assertThat(sheet(id)).contains("Больше не виден").doesNotContain("Кеткенов");
        var second = keeping.create(own.id(), "Другой", own.head());
        assertThat(put(own.head(), second, doctor, "")).isEqualTo(404);
    }

    @Test
    void aDownloadNamesItsPurposeAndStaysInTheAudit() {
        var doctor = visible("Жүктөлөв Адыл", "Adyl Zhuktolov");
        var id = keeping.create(own.id(), "=1+1", own.head());
        keeping.put(own.id(), id, new KeepingShortLists.Wanted(doctor.id(), "=cmd()"), own.head());

        assertThat(calls.as(own.head()).get(lists + "/" + id + "/export")).hasStatus(400);
        assertThat(sheet(id)).contains("Жүктөлөв Адыл", "'=1+1", "'=cmd()");
        var reasons = jdbc.sql("select reason from audit_entry where action = 'shortlist.downloaded' and entity_id = ?")
                .param(id.value())
                .query(String.class)
                .list();
        assertThat(reasons).containsExactly("заседание");
    }

    @Test
    void aHouseHasOnlySoManyLists() {
        for (int i = 0; i < KeepingShortLists.MOST_LISTS; i++) {
            keeping.create(own.id(), "l" + i, own.head());
        }
        assertThat(calls.as(own.head()).post(lists, "{\"title\":\"one more\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("search.too-many-lists");
    }

    private TestDoctors.Made visible(String cyrillic, String latin) {
        return doctors.sketch()
                .named(cyrillic, latin)
                .everythingVisible("PUBLIC")
                .published();
    }

    private int put(Actor by, ShortListId id, TestDoctors.Made doctor, String note) {
        var body = "{\"doctor\":\"%s\",\"note\":\"%s\"}".formatted(doctor.id(), note);
        return calls.as(by)
                .put(lists + "/" + id + "/entries", body)
                .getResponse()
                .getStatus();
    }

    /** The sheet's XML with its shared strings. */
    private String sheet(ShortListId id) {
        var answer = calls.as(own.head()).get(lists + "/" + id + "/export?purpose=заседание");
        assertThat(answer).hasStatusOk();
        var text = new StringBuilder();
        try {
            var file = Files.write(
                    folder.resolve(id + ".xlsx"), answer.getResponse().getContentAsByteArray());
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(text)
                .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)))
                .replace("&apos;", "'");
    }
}
