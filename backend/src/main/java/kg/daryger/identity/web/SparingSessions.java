package kg.daryger.identity.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Notes at most once a minute that a session was used: otherwise whoever is signed in would write a row with every question.
 * A session may so end a minute early. Within one request it is read once: when the answer is sent, Spring Session looks for
 * it again, only to compare its id.
 */
final class SparingSessions<S extends Session> implements FindByIndexNameSessionRepository<SparingSessions.Sparing<S>> {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final FindByIndexNameSessionRepository<S> sessions;
    private final ThreadLocal<@Nullable Map<String, Sparing<S>>> ofRequest = new ThreadLocal<>();

    SparingSessions(FindByIndexNameSessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    /** Until {@link #endRequest}, on this thread, what was read is not read again. */
    void beginRequest() {
        ofRequest.set(new HashMap<>());
    }

    void endRequest() {
        ofRequest.remove();
    }

    @Override
    public Sparing<S> createSession() {
        return new Sparing<>(sessions.createSession());
    }

    @Override
    public void save(Sparing<S> session) {
        sessions.save(session.kept);
    }

    @Override
    public @Nullable Sparing<S> findById(String id) {
        var seen = ofRequest.get();
        var known = seen == null ? null : seen.get(id);
        // a session whose id was changed meanwhile is no longer found by the old one
        if (known != null && known.getId().equals(id)) {
            return known;
        }
        var found = sessions.findById(id);
        if (found == null) {
            return null;
        }
        var sparing = new Sparing<>(found);
        if (seen != null) {
            seen.put(id, sparing);
        }
        return sparing;
    }

    @Override
    public void deleteById(String id) {
        var seen = ofRequest.get();
        if (seen != null) {
            seen.remove(id);
        }
        sessions.deleteById(id);
    }

    @Override
    public Map<String, Sparing<S>> findByIndexNameAndIndexValue(String name, String value) {
        return sessions.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new Sparing<>(one.getValue())));
    }

    /** A session that is not changed by being used again within a minute. */
    static final class Sparing<S extends Session> implements Session {

        private final S kept;

        private Sparing(S kept) {
            this.kept = kept;
        }

        @Override
        public void setLastAccessedTime(Instant used) {
            if (!used.isBefore(kept.getLastAccessedTime().plus(NOTED_EVERY))) {
                kept.setLastAccessedTime(used);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration lasts) {
            kept.setMaxInactiveInterval(lasts);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
