package kg.daryger.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import kg.daryger.DarygerTest;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.shared.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees as an institution: those who act for one that has a head, as long as they do. */
@DarygerTest
class ViewerTests {

    @Autowired
    Doctors doctors;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theStaffOfAHouseWithAHeadSeesAsThatHouse() {
        var house = institutions.fresh();

        for (var one : new Actor[] {house.head(), house.coordinator()}) {
            assertThat(doctors.viewerFor(one).audience()).isEqualTo(Audience.INSTITUTIONS);
            assertThat(doctors.viewerFor(one).institutions()).containsExactly(house.id());
        }
    }

    @Test
    void aHouseWhoseHeadHasLeftSeesAsNobody() {
        var house = institutions.fresh();
        leave(house.head(), house.id());

        assertSeesAsNobody(house.coordinator());
    }

    @Test
    void whoHasLeftAHouseNoLongerSeesAsIt() {
        var left = institutions.fresh();
        leave(left.coordinator(), left.id());

        assertSeesAsNobody(left.coordinator());
    }

    private void assertSeesAsNobody(Actor actor) {
        assertThat(doctors.viewerFor(actor).audience()).isEqualTo(Audience.PUBLIC);
        assertThat(doctors.viewerFor(actor).institutions()).isEmpty();
    }

    private void leave(Actor actor, InstitutionId id) {
        jdbc.sql("update membership set ended_at = now() where account_id = ? and institution_id = ?")
                .params(actor.requireAccount().value(), id.value())
                .update();
    }
}
