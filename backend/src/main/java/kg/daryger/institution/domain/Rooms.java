package kg.daryger.institution.domain;

import kg.daryger.institution.RoomId;
import org.springframework.data.repository.CrudRepository;

interface Rooms extends CrudRepository<Room, RoomId> {}
