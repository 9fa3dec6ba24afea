package kg.daryger.agenda.domain;

import kg.daryger.institution.RoomId;
import org.springframework.data.relational.core.mapping.Table;

@Table("event_room")
record UsedRoom(RoomId roomId) {}
