package kg.daryger.offer.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import kg.daryger.doctor.DoctorId;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferState;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds offers by what they are about; who may see them is asked elsewhere. */
@Component
class OfferList {

    private final JdbcClient jdbc;

    OfferList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open offers with their leads, newest first. */
    LinkedHashMap<OfferId, DoctorId> open(OfferFilter filter) {
        var found = new LinkedHashMap<OfferId, DoctorId>();
        var lead = filter.lead();
        jdbc.sql("""
                        select id, lead_id from offer
                        where state = 'OPEN'
                          and (:lead::uuid is null or lead_id = :lead)
                          and (:kind::text is null or kind = :kind)
                          and (:specialty::text is null or specialty = :specialty)
                          and (:skill::text is null or :skill = any(skills))
                          and (:language::text is null or :language = any(languages))
                          and (:mode::text is null or mode in (:mode, 'BOTH'))
                          and (:openToPeople::boolean is null or open_to_people = :openToPeople)
                        order by opened_at desc, id desc
                        """)
                .param("lead", lead == null ? null : lead.value())
                .param("kind", name(filter.kind()))
                .param("specialty", filter.specialty())
                .param("skill", filter.skill())
                .param("language", filter.language())
                .param("mode", name(filter.mode()))
                .param("openToPeople", filter.openToPeople())
                .query(row -> {
                    found.put(
                            new OfferId(row.getObject("id", UUID.class)),
                            new DoctorId(row.getObject("lead_id", UUID.class)));
                });
        return found;
    }

    /** A doctor's own offers: open ones first, then the latest. */
    Paged<OfferId> of(DoctorId lead, @Nullable OfferState state, PageAsked page) {
        var where = " from offer where lead_id = :lead and (:state::text is null or state = :state)";
        var ids = jdbc.sql("select id" + where
                        + " order by (state = 'OPEN') desc, created_at desc, id limit :limit offset :offset")
                .param("lead", lead.value())
                .param("state", name(state))
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> new OfferId(row.getObject("id", UUID.class)))
                .list();
        var total = jdbc.sql("select count(*)" + where)
                .param("lead", lead.value())
                .param("state", name(state))
                .query(Long.class)
                .single();
        return new Paged<>(List.copyOf(ids), page.page(), page.size(), total);
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
