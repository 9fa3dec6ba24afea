package kg.daryger.doctor.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import kg.daryger.doctor.CalendarTurn;
import kg.daryger.doctor.DoctorCalendar;
import kg.daryger.doctor.DoctorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds those whom time alone changed: a journey that began or ended, a confirmation that is old now, a month that is over. */
@Component
class Turns implements DoctorCalendar {

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<DoctorId> turnedBy(CalendarTurn turn) {
        var turned = new HashSet<>(aged(turn));
        turned.addAll(travelling(turn));
        if (turn.newMonth()) {
            turned.addAll(withTimes());
        }
        return turned;
    }

    private Set<DoctorId> aged(CalendarTurn turn) {
        return jdbc.sql("""
                        select p.id from doctor_profile p where p.state = 'PUBLISHED'
                        and exists (select from unnest(:ages::int[]) age
                            where (p.confirmed_on + age)::timestamp at time zone 'UTC' > :after
                              and (p.confirmed_on + age)::timestamp at time zone 'UTC' <= :until)
                        """)
                .param("ages", turn.ages().toArray(Integer[]::new))
                .param("after", Timestamp.from(turn.after()))
                .param("until", Timestamp.from(turn.until()))
                .query((row, number) -> DoctorTable.id(row))
                .set();
    }

    /** Days begin and end by the clock of the journey's goal: looked up two days around, then exactly. */
    private Set<DoctorId> travelling(CalendarTurn turn) {
        var travelling = new HashSet<DoctorId>();
        jdbc.sql("""
                        select p.id, t.zone, t.from_day, t.to_day from doctor_travel_window t
                        join doctor_profile p on p.id = t.doctor_id and p.state = 'PUBLISHED'
                        where t.from_day between :first and :last or t.to_day between :first and :last
                        """)
                .param("first", day(turn.after()).minusDays(2))
                .param("last", day(turn.until()).plusDays(2))
                .query(row -> {
                    var zone = ZoneId.of(row.getString("zone"));
                    var begins = row.getObject("from_day", LocalDate.class);
                    var over = row.getObject("to_day", LocalDate.class).plusDays(1);
                    if (turn.has(begins.atStartOfDay(zone).toInstant())
                            || turn.has(over.atStartOfDay(zone).toInstant())) {
                        travelling.add(DoctorTable.id(row));
                    }
                });
        return travelling;
    }

    private Set<DoctorId> withTimes() {
        return jdbc.sql("""
                        select p.id from doctor_profile p where p.state = 'PUBLISHED' and (
                            exists (select from doctor_weekly_hours w where w.doctor_id = p.id)
                            or exists (select from doctor_painted_day d where d.doctor_id = p.id)
                            or exists (select from doctor_travel_window t where t.doctor_id = p.id))
                        """).query((row, number) -> DoctorTable.id(row)).set();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
