package kg.daryger.institution.domain;

import java.time.Clock;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.institution.RoomId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff open, change and close the rooms of their institution. */
@Component
public class ArrangingRooms {

    private final Rooms rooms;
    private final Institutions institutions;
    private final InstitutionTrail trail;
    private final Clock clock;

    ArrangingRooms(Rooms rooms, Institutions institutions, InstitutionTrail trail, Clock clock) {
        this.rooms = rooms;
        this.institutions = institutions;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public RoomId open(InstitutionId institution, RoomContent content, Actor by) {
        institutions.requireActingFor(by, institution);
        var room = rooms.save(Room.open(institution, content));
        trail.leave(InstitutionTrail.entry(by, "room-opened", institution)
                .change("room", null, room.id().toString()));
        return room.id();
    }

    @Transactional
    public void change(InstitutionId institution, RoomId id, RoomContent content, Actor by) {
        var room = find(institution, id, by);
        room.change(content);
        rooms.save(room);
        trail.leave(
                InstitutionTrail.entry(by, "room-changed", institution).change("room", id.toString(), id.toString()));
    }

    /** It can't be booked any more; what is booked stays. */
    @Transactional
    public void close(InstitutionId institution, RoomId id, Actor by) {
        var room = find(institution, id, by);
        room.close(clock.instant());
        rooms.save(room);
        trail.leave(InstitutionTrail.entry(by, "room-closed", institution).change("room", id.toString(), null));
    }

    private Room find(InstitutionId institution, RoomId id, Actor by) {
        institutions.requireActingFor(by, institution);
        return rooms.findById(id).filter(room -> room.isOpenAt(institution)).orElseThrow(NotFound::new);
    }
}
