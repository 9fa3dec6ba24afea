package kg.daryger.need.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.daryger.change.Changes;
import kg.daryger.need.NeedId;
import kg.daryger.need.Needs;
import kg.daryger.shared.Actor;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.text.WordColumns;
import kg.daryger.shared.text.WrittenWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What institutions write into their needs. */
@Component
class NeedWords implements WrittenWords {

    private final WordColumns columns;
    private final Changes changes;
    private final NeedReading reading;
    private final Needs needs;

    NeedWords(JdbcClient jdbc, Changes changes, NeedReading reading, Needs needs) {
        this.columns = new WordColumns(
                jdbc, "need", List.of("title", "goal", "prerequisites", "equipment"), Set.of("audience"));
        this.changes = changes;
        this.reading = reading;
        this.needs = needs;
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public boolean readBy(UUID id, Actor actor) {
        return reading.mayRead(new NeedId(id), actor);
    }

    @Override
    public boolean ownedBy(UUID id, Actor actor) {
        return needs.find(new NeedId(id))
                .filter(need -> reading.officeOf(need, actor) != null)
                .isPresent();
    }

    @Override
    public Map<String, LocalizedText> words(UUID id) {
        return columns.read(id);
    }

    @Override
    public void put(UUID id, Map<String, LocalizedText> words) {
        columns.write(id, words);
        changes.touched(kind(), id);
    }
}
