package kg.daryger.agenda.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.OutcomeView;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds events by whom they concern and when, in the order of their start. Who may see them is asked elsewhere. */
@Component
class EventList {

    private static final String TOUCHES =
            " and e.starts_at < :until and e.ends_at > :from order by e.starts_at, e.id limit 1000";

    private static final String FILTER = """
             from event e
            where (:from::timestamptz is null or e.ends_at > :from)
              and (:until::timestamptz is null or e.starts_at < :until)
              and (cardinality(:statuses::text[]) = 0 or e.status = any(:statuses))
              and (:kind::text is null or e.kind = :kind)
              and (:reach::text is null or e.reach = :reach)
              and (:host::uuid is null
                   or exists (select from event_host h where h.event_id = e.id and h.institution_id = :host))
            """;

    private final JdbcClient jdbc;
    private final EventStore store;
    private final Outcomes outcomes;

    EventList(JdbcClient jdbc, EventStore store, Outcomes outcomes) {
        this.jdbc = jdbc;
        this.store = store;
        this.outcomes = outcomes;
    }

    Optional<Event> find(EventId id) {
        return store.findById(id);
    }

    Optional<Event> ofOrigin(UUID origin) {
        return store.findByOrigin(origin);
    }

    List<Event> ofSeries(UUID series) {
        return store.ofSeries(series);
    }

    /** Without reading them. */
    Set<EventId> concerning(Collection<UUID> speakers, Collection<UUID> hosts) {
        return jdbc.sql("""
                        select e.id from event e where e.status <> 'DRAFT' and e.id in (
                            select event_id from event_speaker where doctor_id = any(:speakers)
                            union select event_id from event_host where institution_id = any(:hosts))
                        """)
                .param("speakers", speakers.toArray(UUID[]::new))
                .param("hosts", hosts.toArray(UUID[]::new))
                .query((row, number) -> new EventId(row.getObject("id", UUID.class)))
                .set();
    }

    List<Event> ofSpeaker(UUID doctor, Bookings.Span span) {
        return load(ids(
                jdbc.sql("select e.id from event e where e.status <> 'DRAFT' and exists (select from event_speaker s "
                                + "where s.event_id = e.id and s.doctor_id = :doctor)" + TOUCHES)
                        .param("doctor", doctor),
                span));
    }

    List<Event> ofHosts(Collection<UUID> institutions, Bookings.Span span) {
        return load(ids(
                jdbc.sql("select e.id from event e where exists (select from event_host h "
                                + "where h.event_id = e.id and h.institution_id = any(:institutions))" + TOUCHES)
                        .param("institutions", institutions.toArray(UUID[]::new)),
                span));
    }

    /** Those of these ids, and those that the account made itself. */
    List<Event> ofOneself(Collection<EventId> ids, UUID account, Bookings.Span span) {
        return load(ids(
                jdbc.sql("select e.id from event e where (e.id = any(:ids) or (e.created_by = :account "
                                + "and e.origin is null) or e.link_person = :account)" + TOUCHES)
                        .param("ids", ids.stream().map(EventId::value).toArray(UUID[]::new))
                        .param("account", account),
                span));
    }

    Paged<Event> page(EventFilter filter, PageAsked page) {
        var order = filter.latestFirst() ? " order by e.starts_at desc, e.id" : " order by e.starts_at, e.id";
        var ids = with(jdbc.sql("select e.id" + FILTER + order + " limit :limit offset :offset"), filter)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> new EventId(row.getObject("id", UUID.class)))
                .list();
        long total = with(jdbc.sql("select count(*)" + FILTER), filter)
                .query(Long.class)
                .single();
        return new Paged<>(load(ids), page.page(), page.size(), total);
    }

    List<Event> all(EventFilter filter) {
        return load(with(jdbc.sql("select e.id" + FILTER + " order by e.starts_at, e.id"), filter)
                .query((row, number) -> new EventId(row.getObject("id", UUID.class)))
                .list());
    }

    /** Waiting for an officer, longest first. */
    List<Event> waiting() {
        return load(jdbc.sql("select id from event where reach = 'PUBLIC_ASKED' and asked_at is not null "
                        + "and status in ('PROVISIONAL', 'SCHEDULED') order by asked_at, id limit 500")
                .query((row, number) -> new EventId(row.getObject("id", UUID.class)))
                .list());
    }

    List<OutcomeView> outcomes(Collection<EventId> ids) {
        return outcomes.findAllById(ids).stream().map(Outcome::view).toList();
    }

    List<Event> load(List<EventId> ids) {
        var found = store.findAllById(ids).stream().collect(Collectors.toMap(Event::id, Function.identity()));
        return ids.stream()
                .filter(found::containsKey)
                .map(id -> Objects.requireNonNull(found.get(id)))
                .toList();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, EventFilter filter) {
        return statement
                .param("from", timestamp(filter.from()))
                .param("until", timestamp(filter.until()))
                .param(
                        "statuses",
                        filter.statuses().stream().map(EventStatus::name).toArray(String[]::new))
                .param("kind", name(filter.kind()))
                .param("reach", name(filter.reach()))
                .param("host", filter.host());
    }

    private static List<EventId> ids(JdbcClient.StatementSpec statement, Bookings.Span span) {
        return statement
                .param("from", Timestamp.from(span.from()))
                .param("until", Timestamp.from(span.until()))
                .query((row, number) -> new EventId(row.getObject("id", UUID.class)))
                .list();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
