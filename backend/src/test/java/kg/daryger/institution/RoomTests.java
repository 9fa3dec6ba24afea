package kg.daryger.institution;

import static org.assertj.core.api.Assertions.assertThat;

import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.institution.Institutions.RoomKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DarygerTest
class RoomTests {

    private static final String ROOM = """
            {"name": "Конференц-зал", "kind": "HALL", "seats": 40, "screen": true, "camera": true,
             "link": "https://meet.example.org/naryn"}
            """;

    @Autowired
    Calls calls;

    @Autowired
    TestInstitutions fixtures;

    @Autowired
    Institutions institutions;

    @Test
    void aRoomIsOpenedChangedAndClosed() {
        var own = fixtures.fresh();
        var path = path(own.id());

        assertThat(calls.as(own.coordinator()).post(path, ROOM)).hasStatus(201);
        var room = institutions.rooms(own.id()).getFirst();
        assertThat(room.kind()).isEqualTo(RoomKind.HALL);
        assertThat(room.link()).isEqualTo("https://meet.example.org/naryn");

        var smaller = ROOM.replace("40", "25");
        assertThat(calls.as(own.head()).put(path + "/" + room.id(), smaller)).hasStatus(204);
        assertThat(institutions.rooms(own.id()).getFirst().seats()).isEqualTo(25);

        assertThat(calls.as(own.head()).delete(path + "/" + room.id())).hasStatus(204);
        assertThat(institutions.rooms(own.id())).isEmpty();
        assertThat(calls.as(own.head()).delete(path + "/" + room.id())).hasStatus(404);
    }

    @Test
    void twoOpenRoomsOfAHouseCantHaveOneName() {
        var own = fixtures.fresh();
        calls.as(own.head()).post(path(own.id()), ROOM);

        assertThat(calls.as(own.head()).post(path(own.id()), ROOM.replace("Конференц", "КОНФЕРЕНЦ")))
                .hasStatus(409);
    }

    @Test
    void roomsWithLinksAreForTheirOwnStaff() {
        var own = fixtures.fresh();
        var other = fixtures.fresh();
        calls.as(own.head()).post(path(own.id()), ROOM);

        assertThat(calls.as(own.coordinator()).get(path(own.id())))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].link")
                .isEqualTo("https://meet.example.org/naryn");
        assertThat(calls.as(other.head()).get(path(own.id()))).hasStatus(404);
        assertThat(calls.visitor().get("/api/institutions/" + own.id()))
                .bodyJson()
                .extractingPath("$.rooms[0]")
                .asMap()
                .doesNotContainKey("link");
    }

    @Test
    void onlyTheirOwnStaffArrangesRooms() {
        var own = fixtures.fresh();
        var other = fixtures.fresh();
        var room = fixtures.room(own.id(), RoomKind.THEATRE);
        var path = path(own.id());

        assertThat(calls.as(other.head()).post(path, ROOM)).hasStatus(404);
        assertThat(calls.as(other.head()).put(path + "/" + room, ROOM)).hasStatus(404);
        assertThat(calls.as(other.coordinator()).delete(path + "/" + room)).hasStatus(404);
        // through their own house they do not reach it either
        assertThat(calls.as(other.head()).delete(path(other.id()) + "/" + room)).hasStatus(404);
        assertThat(institutions.rooms(own.id())).hasSize(1);
    }

    @Test
    void aLinkThatIsNotEncryptedIsRefused() {
        var own = fixtures.fresh();

        assertThat(calls.as(own.head()).post(path(own.id()), ROOM.replace("https", "http")))
                .hasStatus(422)
                .bodyJson()
                .hasPath("$.errors.link");
    }

    private static String path(InstitutionId id) {
        return "/api/institutions/" + id + "/rooms";
    }
}
