package kg.daryger.doctor.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.ExternalId;
import kg.daryger.doctor.ExternalIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a load wrote beside each doctor; the first by source and id where there are several. */
@Component
class ExternalIdTable implements ExternalIds {

    private final JdbcClient jdbc;

    ExternalIdTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<DoctorId, ExternalId> of(Collection<DoctorId> ids) {
        var found = new HashMap<DoctorId, ExternalId>();
        jdbc.sql("""
                        select distinct on (doctor_id) doctor_id as id, source, external_id from doctor_external_id
                        where doctor_id = any(:ids::uuid[]) order by doctor_id, source, external_id
                        """)
                .param("ids", DoctorTable.uuids(ids))
                .query((row, number) -> found.put(
                        DoctorTable.id(row), new ExternalId(row.getString("source"), row.getString("external_id"))))
                .list();
        return found;
    }

    @Override
    public Map<DoctorId, String> of(String source, Collection<DoctorId> ids) {
        var found = new HashMap<DoctorId, String>();
        jdbc.sql("""
                        select distinct on (doctor_id) doctor_id as id, external_id from doctor_external_id
                        where source = :source and doctor_id = any(:ids::uuid[]) order by doctor_id, external_id
                        """)
                .param("source", source)
                .param("ids", DoctorTable.uuids(ids))
                .query((row, number) -> found.put(DoctorTable.id(row), row.getString("external_id")))
                .list();
        return found;
    }
}
