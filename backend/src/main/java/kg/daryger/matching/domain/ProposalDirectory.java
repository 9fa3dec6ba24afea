package kg.daryger.matching.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.matching.ProposalId;
import kg.daryger.matching.ProposalState;
import kg.daryger.matching.ProposalView;
import kg.daryger.matching.Proposals;
import kg.daryger.need.NeedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds proposals for other modules and for lists. */
@Component
class ProposalDirectory implements Proposals {

    private final ProposalRows rows;
    private final JdbcClient jdbc;

    ProposalDirectory(ProposalRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ProposalView> find(ProposalId id) {
        return rows.findById(id).map(Proposal::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProposalView> ofDoctor(DoctorId doctor) {
        return views("""
                select p.id from proposal p join proposal_doctor d on d.proposal_id = p.id
                where d.doctor_id = :id and p.state <> 'HELD' order by p.sent_at desc
                """, doctor.value());
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProposalView> ofInstitution(InstitutionId institution) {
        return views("select id from proposal where institution_id = :id order by sent_at desc", institution.value());
    }

    @Transactional(readOnly = true)
    public List<ProposalView> ofNeed(NeedId need) {
        return views("select id from proposal where need_id = :id order by sent_at desc", need.value());
    }

    /** The proposal from which the event came. */
    Optional<ProposalId> ofEvent(UUID event) {
        return jdbc.sql("select id from proposal where event_id = :id")
                .param("id", event)
                .query((row, number) -> new ProposalId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProposalView> waitingSince(Instant before) {
        var ids = jdbc.sql("""
                        select id from proposal where state in ('SENT', 'OTHER_SLOTS_ASKED') and sent_at < :before
                        order by sent_at
                        """)
                .param("before", java.sql.Timestamp.from(before))
                .query((row, number) -> new ProposalId(row.getObject("id", UUID.class)))
                .list();
        return views(ids);
    }

    @Override
    public Map<ProposalState, Long> countByState() {
        var counts = new EnumMap<ProposalState, Long>(ProposalState.class);
        jdbc.sql("select state, count(*) as n from proposal group by state")
                .query((row, number) -> counts.put(ProposalState.valueOf(row.getString("state")), row.getLong("n")))
                .list();
        return counts;
    }

    @Override
    public Map<DoctorId, AnswerRecord> answers(Collection<DoctorId> doctors) {
        var found = new HashMap<DoctorId, AnswerRecord>();
        jdbc.sql("""
                        select d.doctor_id, count(*) as asked, count(p.answered_at) as answered
                        from proposal p join proposal_doctor d on d.proposal_id = p.id and d.position = 0
                        where p.direction <> 'DOCTOR_APPLIES' and p.state not in ('WITHDRAWN', 'HELD') and d.doctor_id = any(:ids)
                        group by d.doctor_id
                        """)
                .param("ids", doctors.stream().map(DoctorId::value).toArray(UUID[]::new))
                .query((row, number) -> found.put(
                        new DoctorId(row.getObject("doctor_id", UUID.class)),
                        new AnswerRecord(row.getInt("asked"), row.getInt("answered"))))
                .list();
        return found;
    }

    private List<ProposalView> views(String sql, UUID id) {
        return views(jdbc.sql(sql)
                .param("id", id)
                .query((row, number) -> new ProposalId(row.getObject("id", UUID.class)))
                .list());
    }

    private List<ProposalView> views(List<ProposalId> ids) {
        var byId = new HashMap<ProposalId, ProposalView>();
        StreamSupport.stream(rows.findAllById(ids).spliterator(), false)
                .map(Proposal::view)
                .forEach(view -> byId.put(view.id(), view));
        return ids.stream().map(byId::get).filter(java.util.Objects::nonNull).toList();
    }
}
