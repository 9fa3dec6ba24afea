package kg.daryger.doctor.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.shared.Actor;
import kg.daryger.shared.text.WrittenWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What doctors write about themselves. */
@Component
class ProfileWords extends WrittenWords {

    private final Doctors doctors;

    ProfileWords(JdbcClient jdbc, Doctors doctors) {
        super("doctor", jdbc, new Columns("doctor_profile", List.of("about"), Set.of()));
        this.doctors = doctors;
    }

    @Override
    public boolean readBy(UUID id, Actor actor) {
        var doctor = new DoctorId(id);
        var seen = doctors.seenBy(doctors.viewerFor(actor), Set.of(doctor)).get(doctor);
        return seen != null && seen.about() != null;
    }

    @Override
    public boolean ownedBy(UUID id, Actor actor) {
        return actor.person() != null
                && doctors.doctorOf(actor.person())
                        .filter(new DoctorId(id)::equals)
                        .isPresent();
    }
}
