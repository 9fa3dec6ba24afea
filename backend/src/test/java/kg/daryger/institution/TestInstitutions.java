package kg.daryger.institution;

import java.util.List;
import kg.daryger.TestAccounts;
import kg.daryger.institution.Institutions.RoomKind;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Institutions for tests: {@code institutions.fresh()} is a new one of its own, with a head and a coordinator; seeded ones by
 * {@code institutions.seeded("hosp-nar-oob")}.
 */
@TestComponent
public class TestInstitutions {

    private final Institutions institutions;
    private final TestAccounts accounts;
    private final JdbcClient jdbc;

    TestInstitutions(Institutions institutions, TestAccounts accounts, JdbcClient jdbc) {
        this.institutions = institutions;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** A hospital in Naryn that no other test knows. */
    public Staffed fresh() {
        var id = InstitutionId.fresh();
        jdbc.sql("""
                        insert into institution (id, version, code, kind, level, name_ky, name_ru, name_en, region, city,
                            city_ky, city_ru, city_en, latitude, longitude, zone, confirmed)
                        values (?, 1, ?, 'HOSPITAL', 'OBLAST', 'Сыноо ооруканасы', 'Пробная больница', 'Trial Hospital',
                            'kg-n', 'Naryn', 'Нарын', 'Нарын', 'Naryn', 41.43, 75.99, 'Asia/Bishkek', true)
                        """).params(id.value(), "test-" + id).update();
        return new Staffed(id, admit(id, StaffRole.HEAD), admit(id, StaffRole.COORDINATOR));
    }

    /** A new account that is head or coordinator there; a new head takes the office over. */
    public Actor admit(InstitutionId id, StaffRole role) {
        var actor = accounts.with();
        institutions.admit(id, actor.requireAccount(), role, Actor.system());
        return new Actor(
                actor.account(),
                actor.person(),
                java.util.Set.of(Role.valueOf(role.name())),
                actor.language(),
                actor.zone());
    }

    /** One of the list of real institutions. @param code such as {@code hosp-nar-oob} */
    public InstitutionView seeded(String code) {
        return institutions.all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The head wants to agree before a need or an acceptance leaves the house. */
    public void askHead(InstitutionId id) {
        jdbc.sql("update institution set head_ok_required = true, version = version + 1 where id = ?")
                .param(id.value())
                .update();
    }

    /** A room with 30 seats, screen and camera. */
    public RoomId room(InstitutionId id, RoomKind kind) {
        var room = RoomId.fresh();
        jdbc.sql("""
                        insert into room (id, version, institution_id, name, kind, seats, screen, camera)
                        values (?, 1, ?, ?, ?, 30, true, true)
                        """)
                .params(List.of(room.value(), id.value(), "Room " + room, kind.name()))
                .update();
        return room;
    }

    /** An institution with its people. */
    public record Staffed(InstitutionId id, Actor head, Actor coordinator) {}
}
