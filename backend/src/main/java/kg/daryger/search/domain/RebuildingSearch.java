package kg.daryger.search.domain;

import com.fasterxml.uuid.Generators;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.Actor;
import kg.daryger.shared.postgres.PostgresNotify;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has all nodes build their indexes anew, while searches and changes go on. */
@Component
public class RebuildingSearch {

    private final Rebuilds rebuilds;
    private final EngineChoice engines;
    private final PostgresNotify notify;
    private final Audit audit;

    RebuildingSearch(Rebuilds rebuilds, EngineChoice engines, PostgresNotify notify, Audit audit) {
        this.rebuilds = rebuilds;
        this.engines = engines;
        this.notify = notify;
        this.audit = audit;
    }

    @Transactional
    public Standing begin(Actor actor) {
        if (rebuilds.isRunning()) {
            throw new RebuildRunning();
        }
        UUID id = Generators.timeBasedEpochGenerator().generate();
        rebuilds.add(id);
        audit.record(AuditEntry.of(actor, "search.rebuild-asked", "search-rebuild", id));
        notify.send(NodeRebuild.CHANNEL, NodeRebuild.NODE + " " + id);
        return standing();
    }

    public Standing standing() {
        return new Standing(engines.chosen(), engines.answering(), engines.fallback(), rebuilds.latest());
    }

    /**
     * How search stands on this node.
     *
     * @param engine the one that was chosen
     * @param answering the one that answers now
     * @param rebuild the latest, if there was one
     */
    public record Standing(String engine, String answering, boolean fallback, Optional<Rebuild> rebuild) {}
}
