package kg.daryger.registration.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.Participants;
import kg.daryger.registration.Registrations;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who has a seat where. */
@Component
class SeatRoll implements Participants, Registrations {

    private final JdbcClient jdbc;

    SeatRoll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<EventId, Place> eventsOf(PersonId person) {
        var places = new HashMap<EventId, Place>();
        jdbc.sql("select event_id, state from registration where person_id = :person and state <> 'CANCELLED'")
                .param("person", person.value())
                .query(row -> {
                    places.put(
                            new EventId(row.getObject("event_id", UUID.class)), Place.valueOf(row.getString("state")));
                });
        return places;
    }

    @Override
    public Set<AccountId> seatHolders(EventId event) {
        return new HashSet<>(jdbc.sql("""
                        select a.id from registration r join account a on a.person_id = r.person_id
                        where r.event_id = :event and r.state = 'SEAT' and a.state = 'ACTIVE'
                        """)
                .param("event", event.value())
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .list());
    }

    @Override
    public Map<EventId, Seats> seats(Collection<EventId> events) {
        var seats = new HashMap<EventId, Seats>();
        jdbc.sql("""
                        select event_id,
                            count(*) filter (where state = 'SEAT') as taken,
                            count(*) filter (where state = 'WAITING') as waiting,
                            count(*) filter (where attended) as attended
                        from registration where event_id = any(:events) group by event_id
                        """)
                .param("events", events.stream().map(EventId::value).toArray(UUID[]::new))
                .query(row -> {
                    var counted = new Seats(row.getInt("taken"), row.getInt("waiting"), row.getInt("attended"));
                    seats.put(new EventId(row.getObject("event_id", UUID.class)), counted);
                });
        return seats;
    }

    @Override
    public Set<PersonId> seated(EventId event) {
        return people("select person_id from registration where event_id = :event and state = 'SEAT'", event);
    }

    @Override
    public Set<PersonId> registered(EventId event) {
        return people("select person_id from registration where event_id = :event and state <> 'CANCELLED'", event);
    }

    private Set<PersonId> people(String sql, EventId event) {
        return new HashSet<>(jdbc.sql(sql)
                .param("event", event.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }
}
