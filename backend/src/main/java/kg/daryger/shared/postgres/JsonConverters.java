package kg.daryger.shared.postgres;

import java.sql.SQLException;
import kg.daryger.shared.LocalizedText;
import org.postgresql.util.PGobject;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import tools.jackson.databind.json.JsonMapper;

/** {@link LocalizedText} as a jsonb column. */
final class JsonConverters {

    private JsonConverters() {}

    @WritingConverter
    record Writer(JsonMapper json) implements Converter<LocalizedText, PGobject> {

        @Override
        public PGobject convert(LocalizedText source) {
            var column = new PGobject();
            column.setType("jsonb");
            try {
                column.setValue(json.writeValueAsString(source));
            } catch (SQLException impossible) {
                throw new IllegalStateException(impossible);
            }
            return column;
        }
    }

    @ReadingConverter
    record Reader(JsonMapper json) implements Converter<PGobject, LocalizedText> {

        @Override
        public LocalizedText convert(PGobject source) {
            return json.readValue(source.getValue(), LocalizedText.class);
        }
    }
}
