package kg.daryger.doctor.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Widens the region of nameless doctors whom too few others resemble. */
@Component
class Crowd {

    /** Fewer than this many registered doctors, the described one among them, give a person away. */
    static final int ENOUGH = 5;

    private final JdbcClient jdbc;

    Crowd(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the nameless views whose description, region included, fits fewer than five registered doctors. */
    Set<DoctorId> tooFew(List<DoctorView> nameless) {
        if (nameless.isEmpty()) {
            return Set.of();
        }
        var ids = new ArrayList<UUID>();
        var regions = new ArrayList<String>();
        var traits = new ArrayList<String>();
        for (var view : nameless) {
            ids.add(view.id().value());
            regions.add(String.valueOf(view.worldRegion()));
            traits.add(String.join(",", ExpertiseDetails.traits(view.specialties(), view.skills(), view.languages())));
        }
        return new HashSet<>(jdbc.sql("""
                        select asked.id from unnest(:ids::uuid[], :regions::text[], :traits::text[]) as asked (id, region, traits)
                        where (select count(*) from (
                            select 1 from doctor_expertise e join doctor_profile p on p.id = e.id
                            where e.traits @> string_to_array(asked.traits, ',')
                              and p.world_region = asked.region and p.state in ('PUBLISHED', 'PAUSED')
                            limit :enough) as fitting) < :enough
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("regions", regions.toArray(String[]::new))
                .param("traits", traits.toArray(String[]::new))
                .param("enough", ENOUGH)
                .query((row, number) -> DoctorTable.id(row))
                .list());
    }
}
