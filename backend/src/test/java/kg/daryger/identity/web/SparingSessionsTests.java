package kg.daryger.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

/** A session is read once in a request, and never instead of what is stored in another. */
class SparingSessionsTests {

    private final Kept kept = new Kept();
    private final SparingSessions<MapSession> sessions = new SparingSessions<>(kept);
    private String id = "";

    @BeforeEach
    void somebodyIsSignedIn() {
        var session = sessions.createSession();
        sessions.save(session);
        id = session.getId();
    }

    @Test
    void isReadOnceInARequest() {
        sessions.beginRequest();
        assertThat(sessions.findById(id)).isNotNull().isSameAs(sessions.findById(id));
        sessions.endRequest();

        assertThat(kept.reads).containsExactly(id);
    }

    @Test
    void isReadAnewInTheNextRequestAndOutsideOfAny() {
        sessions.beginRequest();
        assertThat(sessions.findById(id)).isNotNull();
        sessions.endRequest();
        kept.deleteById(id);

        assertThat(sessions.findById(id)).isNull();
        sessions.beginRequest();
        assertThat(sessions.findById(id)).isNull();
        sessions.endRequest();
    }

    @Test
    void isGoneAtOnceForWhoDeletesIt() {
        sessions.beginRequest();
        assertThat(sessions.findById(id)).isNotNull();
        sessions.deleteById(id);

        assertThat(sessions.findById(id)).isNull();
        sessions.endRequest();
    }

    @Test
    void isNotFoundByAnIdThatItNoLongerHas() {
        sessions.beginRequest();
        var session = sessions.findById(id);
        assertThat(session).isNotNull();
        var other = session.changeSessionId();
        sessions.save(session);
        kept.deleteById(id);

        assertThat(sessions.findById(id)).isNull();
        assertThat(sessions.findById(other)).isNotNull();
        sessions.endRequest();
    }

    @Test
    void itsUseIsNotedOnceAMinute() {
        var session = sessions.createSession();
        var first = session.getLastAccessedTime();
        session.setLastAccessedTime(first.plus(Duration.ofSeconds(59)));
        assertThat(session.getLastAccessedTime()).isEqualTo(first);
        session.setLastAccessedTime(first.plus(Duration.ofMinutes(1)));
        assertThat(session.getLastAccessedTime()).isEqualTo(first.plus(Duration.ofMinutes(1)));
    }

    /** Keeps copies, as a database does. */
    private static final class Kept implements FindByIndexNameSessionRepository<MapSession> {

        private final Map<String, MapSession> rows = new HashMap<>();
        private final List<String> reads = new ArrayList<>();

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            rows.put(session.getId(), new MapSession(session));
        }

        @Override
        public @Nullable MapSession findById(String id) {
            reads.add(id);
            var row = rows.get(id);
            return row == null ? null : new MapSession(row);
        }

        @Override
        public void deleteById(String id) {
            rows.remove(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String name, String value) {
            return Map.of();
        }
    }
}
