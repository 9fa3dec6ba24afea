package kg.daryger.shared.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Words that people wrote about one kind of thing, in the columns of its table, so that they can be taken off all pages at
 * once. A bean per kind says who reads and who owns them. Names of columns come from code, never from outside.
 */
public abstract class WrittenWords {

    private final String kind;
    private final JdbcClient jdbc;
    private final Columns columns;

    /** @param kind as in the change feed: {@code doctor}, {@code need}, {@code offer}, {@code event} */
    protected WrittenWords(String kind, JdbcClient jdbc, Columns columns) {
        this.kind = kind;
        this.jdbc = jdbc;
        this.columns = columns;
    }

    /** @param localized jsonb columns @param plain text columns, read as Russian */
    public record Columns(String table, List<String> localized, Set<String> plain) {}

    public final String kind() {
        return kind;
    }

    /** The actor sees these words today. */
    public abstract boolean readBy(UUID id, Actor actor);

    /** They are the actor's own, or of the actor's institution. */
    public abstract boolean ownedBy(UUID id, Actor actor);

    /** What is written, by column; empty when there is no such thing. */
    public final Map<String, LocalizedText> words(UUID id) {
        var words = new TreeMap<String, LocalizedText>();
        jdbc.sql("select * from " + columns.table() + " where id = ?").param(id).query(row -> {
            for (var column : columns.localized()) {
                var text = row.getString(column);
                if (text != null) {
                    words.put(column, JsonMapper.shared().readValue(text, LocalizedText.class));
                }
            }
            for (var column : columns.plain()) {
                words.put(column, LocalizedText.of(Language.RU.code(), row.getString(column)));
            }
        });
        return words;
    }

    /**
     * Writes these columns; people who are editing the thing are told. To be called in a transaction.
     *
     * @throws IllegalArgumentException for a column that holds no words
     */
    public final void put(UUID id, Map<String, LocalizedText> words) {
        words.forEach((column, text) -> {
            if (!columns.localized().contains(column) && !columns.plain().contains(column)) {
                throw new IllegalArgumentException("no words in " + column);
            }
            var isPlain = columns.plain().contains(column);
            jdbc.sql("update " + columns.table() + " set version = version + 1, " + column + " = :text"
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
