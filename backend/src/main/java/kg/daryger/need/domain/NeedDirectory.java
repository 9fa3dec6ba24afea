package kg.daryger.need.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.need.NeedFilter;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedState;
import kg.daryger.need.NeedTerms;
import kg.daryger.need.NeedView;
import kg.daryger.need.Needs;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers other modules: reads by plain SQL, changes by the use cases. */
@Component
class NeedDirectory implements Needs {

    private static final String ORDER = " order by n.rank nulls last, n.published_at desc nulls last, n.id desc";

    private final JdbcClient jdbc;
    private final NeedRows rows;
    private final PublishingNeed publishing;
    private final FollowingNeed following;
    private final Institutions institutions;

    NeedDirectory(
            JdbcClient jdbc,
            NeedRows rows,
            PublishingNeed publishing,
            FollowingNeed following,
            Institutions institutions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.publishing = publishing;
        this.following = following;
        this.institutions = institutions;
    }

    @Override
    public Optional<NeedView> find(NeedId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    @Override
    public Map<NeedId, NeedView> find(Collection<NeedId> ids) {
        return jdbc
                .sql("select * from need where id = any(:ids)")
                .param("ids", ids.stream().map(NeedId::value).toArray(UUID[]::new))
                .query(rows::view)
                .list()
                .stream()
                .collect(Collectors.toMap(NeedView::id, Function.identity()));
    }

    @Override
    public List<NeedView> open() {
        return select(NeedFilter.in(NeedState.OPEN), "");
    }

    @Override
    public List<NeedView> openFor(Collection<String> specialties, Collection<String> skills) {
        return jdbc.sql("select n.* from need n where n.state = any(:states)"
                        + " and (n.specialty = any(:specialties) or n.skills && :skills::text[])" + ORDER)
                .param("states", NeedState.OPEN.stream().map(Enum::name).toArray(String[]::new))
                .param("specialties", specialties.toArray(String[]::new))
                .param("skills", skills.toArray(String[]::new))
                .query(rows::view)
                .list();
    }

    @Override
    public List<NeedView> of(InstitutionId institution) {
        return jdbc.sql("select * from need where institution_id = :id order by id desc")
                .param("id", institution.value())
                .query(rows::view)
                .list();
    }

    @Override
    public Paged<NeedView> list(NeedFilter filter, PageAsked page) {
        var where = new Where(filter, inRegion(filter.region()));
        var total = jdbc.sql("select count(*) " + where.from())
                .params(where.parameters)
                .query(Long.class)
                .single();
        var items = select(filter, " limit " + page.size() + " offset " + page.offset());
        return new Paged<>(items, page.page(), page.size(), total);
    }

    private List<NeedView> select(NeedFilter filter, String part) {
        var where = new Where(filter, inRegion(filter.region()));
        return jdbc.sql("select n.* " + where.from() + ORDER + part)
                .params(where.parameters)
                .query(rows::view)
                .list();
    }

    private UUID @Nullable [] inRegion(@Nullable String region) {
        return region == null
                ? null
                : institutions.all().stream()
                        .filter(one -> one.region().equals(region))
                        .map(one -> one.id().value())
                        .toArray(UUID[]::new);
    }

    @Override
    public NeedId publish(Actor actor, InstitutionId institution, NeedTerms terms) {
        return publishing.publish(institution, terms, actor).id();
    }

    @Override
    public void matched(NeedId id, Actor by) {
        following.matched(id, by);
    }

    @Override
    public void held(NeedId id, boolean last, Actor by) {
        following.held(id, last, by);
    }

    @Override
    public void reopened(NeedId id, Actor by) {
        following.reopened(id, by);
    }

    /** A filter in SQL: only what is asked stands in it. */
    private static final class Where {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Where(NeedFilter filter, UUID @Nullable [] inRegion) {
            add(
                    "n.state = any(:states)",
                    "states",
                    filter.states().stream().map(Enum::name).toArray(String[]::new));
            @Nullable InstitutionId institution = filter.institution();
            add("n.institution_id = :institution", "institution", institution == null ? null : institution.value());
            add("n.specialty = :specialty", "specialty", filter.specialty());
            add(
                    "n.kind = :kind",
                    "kind",
                    filter.kind() == null ? null : filter.kind().name());
            add("n.institution_id = any(:inRegion)", "inRegion", inRegion);
            add("(n.rank is not null) = :ranked", "ranked", filter.ranked());
            if (filter.onlyPublished()) {
                parts.add("n.published_at is not null");
            }
            add("lower(n.title ->> 'texts') like :text", "text", filter.text() == null ? null : like(filter.text()));
        }

        private static String like(String text) {
            return "%"
                    + text.toLowerCase(Locale.ROOT)
                            .replace("\\", "\\\\")
                            .replace("%", "\\%")
                            .replace("_", "\\_") + "%";
        }

        private void add(String part, String name, @Nullable Object value) {
            if (value != null) {
                parts.add(part);
                parameters.put(name, value);
            }
        }

        String from() {
            return "from need n where " + String.join(" and ", parts);
        }
    }
}
