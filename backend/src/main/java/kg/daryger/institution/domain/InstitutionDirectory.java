package kg.daryger.institution.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.Institutions;
import kg.daryger.institution.RoomId;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.Role;
import kg.daryger.shared.RoleSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers other modules; every right is read anew, so that somebody who leaves has lost it at once. */
@Component
class InstitutionDirectory implements Institutions, RoleSource {

    private final JdbcClient jdbc;
    private final AdmittingStaff admitting;
    private final Clock clock;

    InstitutionDirectory(JdbcClient jdbc, AdmittingStaff admitting, Clock clock) {
        this.jdbc = jdbc;
        this.admitting = admitting;
        this.clock = clock;
    }

    @Override
    public Optional<InstitutionView> find(InstitutionId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    @Override
    public Map<InstitutionId, InstitutionView> find(Collection<InstitutionId> ids) {
        return jdbc
                .sql(InstitutionRows.SELECT + " where i.id = any(:ids)")
                .param("ids", ids.stream().map(InstitutionId::value).toArray(UUID[]::new))
                .query(InstitutionRows::view)
                .list()
                .stream()
                .collect(Collectors.toMap(InstitutionView::id, Function.identity()));
    }

    @Override
    public List<InstitutionView> all() {
        return jdbc.sql(InstitutionRows.SELECT + " order by i.code")
                .query(InstitutionRows::view)
                .list();
    }

    @Override
    public Set<InstitutionId> actedForBy(AccountId account) {
        return Set.copyOf(rolesAt(account).keySet());
    }

    @Override
    public Set<InstitutionId> verifiedActedForBy(AccountId account) {
        return jdbc.sql("""
                        select i.id from institution i join membership m on m.institution_id = i.id
                        where m.account_id = :account and m.ended_at is null and
                        """ + InstitutionRows.VERIFIED)
                .param("account", account.value())
                .query((row, number) -> new InstitutionId(row.getObject("id", UUID.class)))
                .set();
    }

    @Override
    public Map<InstitutionId, StaffRole> rolesAt(AccountId account) {
        var roles = new HashMap<InstitutionId, StaffRole>();
        jdbc.sql("select institution_id, role from membership where account_id = :account and ended_at is null")
                .param("account", account.value())
                .query((row, number) -> roles.merge(
                        new InstitutionId(row.getObject("institution_id", UUID.class)),
                        StaffRole.valueOf(row.getString("role")),
                        (one, other) -> one == StaffRole.HEAD ? one : other))
                .list();
        return roles;
    }

    @Override
    public Set<AccountId> staffOf(InstitutionId id) {
        return new HashSet<>(
                jdbc.sql("select distinct account_id from membership where institution_id = :id and ended_at is null")
                        .param("id", id.value())
                        .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                        .list());
    }

    @Override
    public void requireActingFor(Actor actor, InstitutionId id) {
        if (actor.account() == null || !rolesAt(actor.account()).containsKey(id)) {
            throw new NotFound();
        }
    }

    @Override
    public void requireHead(Actor actor, InstitutionId id) {
        if (!isHead(actor, id)) {
            throw new NotFound();
        }
    }

    @Override
    public boolean isHead(Actor actor, InstitutionId id) {
        return actor.account() != null && rolesAt(actor.account()).get(id) == StaffRole.HEAD;
    }

    @Override
    public boolean headOkRequired(InstitutionId id) {
        return jdbc.sql("select head_ok_required from institution where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<RoomView> rooms(InstitutionId id) {
        return jdbc.sql("select * from room where institution_id = :id and closed_at is null order by lower(name)")
                .param("id", id.value())
                .query((row, number) -> new RoomView(
                        new RoomId(row.getObject("id", UUID.class)),
                        id,
                        row.getString("name"),
                        RoomKind.valueOf(row.getString("kind")),
                        row.getInt("seats"),
                        row.getBoolean("screen"),
                        row.getBoolean("camera"),
                        row.getString("link")))
                .list();
    }

    @Override
    public List<TeachingHoursView> teachingHours(InstitutionId id) {
        return jdbc
                .sql("select * from teaching_hours where institution_id = :id order by position")
                .param("id", id.value())
                .query((row, number) -> new TeachingHours(
                        DayOfWeek.valueOf(row.getString("weekday")),
                        row.getInt("from_minute"),
                        row.getInt("until_minute")))
                .list()
                .stream()
                .map(hours -> new TeachingHoursView(hours.weekday(), hours.from(), hours.until()))
                .toList();
    }

    @Override
    public List<Staffing> staffing() {
        return jdbc.sql("""
                        select i.id, head.account_id as head, head.since, letter.expires_at as letter_until,
                            (select count(*) from membership c where c.institution_id = i.id
                                and c.role = 'COORDINATOR' and c.ended_at is null) as coordinators
                        from institution i
                        left join membership head on head.institution_id = i.id
                            and head.role = 'HEAD' and head.ended_at is null
                        left join head_code letter on letter.institution_id = i.id and letter.used_at is null
                            and letter.withdrawn_at is null and letter.tries_left > 0 and letter.expires_at > :now
                        order by i.code
                        """)
                .param("now", OffsetDateTime.now(clock))
                .query(InstitutionDirectory::staffingOf)
                .list();
    }

    private static Staffing staffingOf(ResultSet row, int number) throws SQLException {
        @Nullable UUID head = row.getObject("head", UUID.class);
        return new Staffing(
                new InstitutionId(row.getObject("id", UUID.class)),
                head == null ? null : new AccountId(head),
                instant(row, "since"),
                instant(row, "letter_until"),
                row.getInt("coordinators"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    @Override
    public void admit(InstitutionId id, AccountId account, StaffRole role, Actor by) {
        admitting.admit(id, account, role, by);
    }

    @Override
    public Set<Role> rolesOf(AccountId account) {
        var roles = EnumSet.noneOf(Role.class);
        rolesAt(account).values().forEach(role -> roles.add(Role.valueOf(role.name())));
        return roles;
    }
}
