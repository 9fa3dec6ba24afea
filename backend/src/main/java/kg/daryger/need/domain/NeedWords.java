package kg.daryger.need.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.daryger.need.NeedId;
import kg.daryger.need.Needs;
import kg.daryger.shared.Actor;
import kg.daryger.shared.text.WrittenWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What institutions write into their needs. */
@Component
class NeedWords extends WrittenWords {

    private final NeedReading reading;
    private final Needs needs;

    NeedWords(JdbcClient jdbc, NeedReading reading, Needs needs) {
        super(
                "need",
                jdbc,
                new Columns("need", List.of("title", "goal", "prerequisites", "equipment"), Set.of("audience")));
        this.reading = reading;
        this.needs = needs;
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
}
