package kg.daryger.institution.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionKind;
import kg.daryger.institution.InstitutionLevel;
import kg.daryger.institution.InstitutionView;

/** Rows of the table institution as everybody may see them. */
final class InstitutionRows {

    /** Of an institution {@code i}: whoever has a head is verified. */
    static final String VERIFIED = """
            exists (select from membership h where h.institution_id = i.id and h.role = 'HEAD' and h.ended_at is null)
            """;

    static final String SELECT = "select i.*, " + VERIFIED + " as verified from institution i ";

    private InstitutionRows() {}

    static InstitutionView view(ResultSet row, int number) throws SQLException {
        return new InstitutionView(
                new InstitutionId(row.getObject("id", UUID.class)),
                row.getString("code"),
                InstitutionKind.valueOf(row.getString("kind")),
                three(row, "name"),
                row.getString("region"),
                row.getString("city"),
                three(row, "city"),
                InstitutionLevel.valueOf(row.getString("level")),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getBoolean("confirmed"),
                row.getBoolean("verified"));
    }

    private static Map<String, String> three(ResultSet row, String column) throws SQLException {
        return Map.of(
                "ky", row.getString(column + "_ky"),
                "ru", row.getString(column + "_ru"),
                "en", row.getString(column + "_en"));
    }
}
