package kg.daryger.doctor.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.daryger.change.Changes;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.shared.Actor;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.text.WordColumns;
import kg.daryger.shared.text.WrittenWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What doctors write about themselves. */
@Component
class ProfileWords implements WrittenWords {

    private final WordColumns columns;
    private final Changes changes;
    private final Doctors doctors;

    ProfileWords(JdbcClient jdbc, Changes changes, Doctors doctors) {
        this.columns = new WordColumns(jdbc, "doctor_profile", List.of("about"), Set.of());
        this.changes = changes;
        this.doctors = doctors;
    }

    @Override
    public String kind() {
        return "doctor";
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

    @Override
    public Map<String, LocalizedText> words(UUID id) {
        return columns.read(id);
    }

    @Override
    public void put(UUID id, Map<String, LocalizedText> words) {
        columns.write(id, words);
        changes.touched(kind(), id);
    }
}
