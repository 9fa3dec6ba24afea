package kg.daryger.institution.domain;

import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.InvalidField;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An officer adds an institution that the list of real ones lacks; it is confirmed by that. */
@Component
public class AddingInstitution {

    private final JdbcAggregateTemplate stored;
    private final InstitutionNames names;
    private final Taxonomy taxonomy;
    private final InstitutionTrail trail;

    AddingInstitution(JdbcAggregateTemplate stored, InstitutionNames names, Taxonomy taxonomy, InstitutionTrail trail) {
        this.stored = stored;
        this.names = names;
        this.taxonomy = taxonomy;
        this.trail = trail;
    }

    /** @throws InvalidField for a name that is taken, an unknown region, or half a place on the map */
    @Transactional
    public InstitutionId add(NewInstitution wanted, Actor by) {
        if (!taxonomy.has(ConceptKind.REGION, wanted.region())) {
            throw new InvalidField("region", "institution.field.region.unknown");
        }
        names.requireFree(wanted.name(), null);
        var institution = Institution.added(wanted);
        stored.insert(institution);
        trail.leave(InstitutionTrail.entry(by, "added", institution.id())
                .change("kind", null, wanted.kind().name())
                .change("level", null, wanted.level().name())
                .change("region", null, wanted.region()));
        names.tell();
        return institution.id();
    }
}
