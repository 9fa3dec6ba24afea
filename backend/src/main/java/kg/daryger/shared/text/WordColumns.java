package kg.daryger.shared.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kg.daryger.shared.Language;
import kg.daryger.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The columns of one table in which words stand, for {@link WrittenWords}. Names come from code, never from outside. */
public final class WordColumns {

    private final JdbcClient jdbc;
    private final String table;
    private final List<String> localized;
    private final Set<String> plain;

    /** @param localized jsonb columns @param plain text columns, read as Russian */
    public WordColumns(JdbcClient jdbc, String table, List<String> localized, Set<String> plain) {
        this.jdbc = jdbc;
        this.table = table;
        this.localized = List.copyOf(localized);
        this.plain = Set.copyOf(plain);
    }

    public Map<String, LocalizedText> read(UUID id) {
        var words = new TreeMap<String, LocalizedText>();
        jdbc.sql("select * from " + table + " where id = ?").param(id).query(row -> {
            for (var column : localized) {
                var text = row.getString(column);
                if (text != null) {
                    words.put(column, JsonMapper.shared().readValue(text, LocalizedText.class));
                }
            }
            for (var column : plain) {
                words.put(column, LocalizedText.of(Language.RU.code(), row.getString(column)));
            }
        });
        return words;
    }

    /** @throws IllegalArgumentException for a column that holds no words */
    public void write(UUID id, Map<String, LocalizedText> words) {
        words.forEach((column, text) -> {
            if (!localized.contains(column) && !plain.contains(column)) {
                throw new IllegalArgumentException("no words in " + column);
            }
            var isPlain = plain.contains(column);
            jdbc.sql("update " + table + " set version = version + 1, " + column + " = :text"
                            + (isPlain ? "" : "::jsonb") + " where id = :id")
                    .param(
                            "text",
                            isPlain
                                    ? text.shownIn(Language.RU).text()
                                    : JsonMapper.shared().writeValueAsString(text))
                    .param("id", id)
                    .update();
        });
    }
}
