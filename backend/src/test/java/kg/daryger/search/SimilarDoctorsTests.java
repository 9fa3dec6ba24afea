package kg.daryger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.search.domain.SimilarDoctors;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is like somebody: by what the reader may see of both. */
@DarygerTest
class SimilarDoctorsTests {

    private static final Actor VISITOR = Actor.visitor(Language.RU);

    @Autowired
    SimilarDoctors similar;

    @Autowired
    TestDoctors doctors;

    @Autowired
    Calls calls;

    @Test
    void thoseWhoShareSkillAndSpecialtyComeFirstAndNeverTheSamePerson() {
        var one = sketch("sp-medical-genetics").country("DE");
        var both = sketch("sp-medical-genetics").country("DE");
        var specialty = doctors.sketch()
                .specialty("sp-medical-genetics")
                .skill("sk-colonoscopy", "TEACHES")
                .in("TR", "MIDDLE_EAST", null)
                .everythingVisible("PUBLIC")
                .published()
                .id();

        await().untilAsserted(() -> assertThat(ids(one)).containsSubsequence(both, specialty));
        assertThat(ids(one)).doesNotContain(one);
        assertThat(similar.to(one, VISITOR).getFirst().why())
                .anyMatch(why -> why.startsWith("Общий навык"))
                .anyMatch(why -> why.startsWith("Та же специальность"));
    }

    @Test
    void aHiddenSkillMakesNobodyAlike() {
        var one = doctors.sketch()
                .specialty("sp-radiology")
                .skill("sk-cabg", "TEACHES")
                .everythingVisible("PUBLIC")
                .visible(DoctorField.SPECIALTIES, "MINISTRY")
                .visible(DoctorField.SKILLS, "MINISTRY")
                .published();

        assertThat(similar.to(one.id(), VISITOR)).isEmpty();
    }

    @Test
    void whoMayNotBeSeenHasNobodyAlike() {
        var hidden = doctors.published();

        assertThat(calls.visitor().get("/api/search/doctors/" + hidden.id() + "/similar"))
                .hasStatus(404);
        assertThat(calls.as(hidden.actor()).get("/api/search/doctors/" + hidden.id() + "/similar"))
                .hasStatusOk();
    }

    private Sketched sketch(String specialty) {
        return country -> doctors.sketch()
                .specialty(specialty)
                .skill("sk-cochlear-implant", "TEACHES")
                .in(country, "EUROPE", null)
                .everythingVisible("PUBLIC")
                .published()
                .id();
    }

    private List<DoctorId> ids(DoctorId one) {
        return similar.to(one, VISITOR).stream().map(hit -> hit.doctor().id()).toList();
    }

    private interface Sketched {
        DoctorId country(String country);
    }
}
