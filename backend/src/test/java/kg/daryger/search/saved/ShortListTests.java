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
        assertThat(note(own.coordinator(), id, doctor, "Уже говорили", 1)).isEqualTo(204);
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
    void whoChangesWhatSomebodyElseChangedMeanwhileIsToldSo() {
        var doctor = visible("Бирдейев Адыл", "Adyl Birdeiev");
        var id = keeping.create(own.id(), "Первое", own.coordinator());
        assertThat(put(own.coordinator(), id, doctor, "одно")).isEqualTo(204);

        assertThat(put(own.head(), id, doctor, "не видев")).isEqualTo(412);
        assertThat(note(own.head(), id, doctor, "другое", 1)).isEqualTo(204);
        assertThat(note(own.coordinator(), id, doctor, "третье", 1)).isEqualTo(412);
        assertThat(note(own.coordinator(), id, doctor, "третье", 2)).isEqualTo(204);

        var renamed = "{\"title\":\"%s\",\"version\":1}";
        assertThat(calls.as(own.head()).put(lists + "/" + id, renamed.formatted("Второе")))
                .hasStatus(204);
        assertThat(calls.as(own.coordinator()).put(lists + "/" + id, renamed.formatted("Третье")))
                .hasStatus(412)
                .bodyText()
                .contains("\"changed\":[\"title\"]");
        var shown = reading.one(own.id(), id, own.head());
        assertThat(shown.title()).isEqualTo("Второе");
        assertThat(shown.version()).isEqualTo(2);
        assertThat(shown.entries().getFirst().note()).isEqualTo("третье");
    }

    @Test
    void nobodyElseSeesOrChangesAList() {
        var other = institutions.fresh();
        var doctor = visible("Башкаев Адыл", "Adyl Bashkaev");
        var id = keeping.create(own.id(), "Тайна", own.coordinator());
        keeping.put(own.id(), id, new KeepingShortLists.Wanted(doctor.id(), "", null), own.coordinator());
        var path = lists + "/" + id;

        for (var stranger : new Actor[] {other.head(), other.coordinator()}) {
            assertThat(calls.as(stranger).get(lists)).hasStatus(404);
            assertThat(calls.as(stranger).get(path)).hasStatus(404);
            assertThat(calls.as(stranger).post(lists, "{\"title\":\"x\"}")).hasStatus(404);
            assertThat(calls.as(stranger).put(path, "{\"title\":\"x\",\"version\":1}"))
                    .hasStatus(404);
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
        keeping.put(own.id(), id, new KeepingShortLists.Wanted(doctor.id(), "хорош", null), own.head());

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
        keeping.put(own.id(), id, new KeepingShortLists.Wanted(doctor.id(), "=cmd()", null), own.head());

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
        return sent(by, id, "{\"doctor\":\"%s\",\"note\":\"%s\"}".formatted(doctor.id(), note));
    }

    private int note(Actor by, ShortListId id, TestDoctors.Made doctor, String note, int version) {
        return sent(by, id, "{\"doctor\":\"%s\",\"note\":\"%s\",\"version\":%d}".formatted(doctor.id(), note, version));
    }

    private int sent(Actor by, ShortListId id, String body) {
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
