package kg.daryger.institution.domain;

import java.time.Instant;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.RoomId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A room; bookings refer to it, so that it is closed, never deleted. */
@Table("room")
class Room {

    @Id
    private RoomId id;

    @Version
    private int version;

    private InstitutionId institutionId;

    @Embedded.Empty
    private RoomContent content;

    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // Spring Data fills the fields
    private Room() {}

    static Room open(InstitutionId institution, RoomContent content) {
        var room = new Room();
        room.id = RoomId.fresh();
        room.institutionId = institution;
        room.content = content;
        return room;
    }

    void change(RoomContent now) {
        content = now;
    }

    void close(Instant now) {
        closedAt = now;
    }

    boolean isOpenAt(InstitutionId institution) {
        return closedAt == null && institutionId.equals(institution);
    }

    RoomId id() {
        return id;
    }

    int version() {
        return version;
    }
}
