package kg.daryger.institution.domain;

import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.Actor;
import kg.daryger.shared.ChangedMeanwhile;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.NotFound;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff write their institution's page; the head decides what leaves the house; officers confirm that it exists. */
@Component
public class EditingPage {

    private final StoredInstitutions stored;
    private final Institutions institutions;
    private final Taxonomy taxonomy;
    private final InstitutionTrail trail;

    EditingPage(StoredInstitutions stored, Institutions institutions, Taxonomy taxonomy, InstitutionTrail trail) {
        this.stored = stored;
        this.institutions = institutions;
        this.taxonomy = taxonomy;
        this.trail = trail;
    }

    /**
     * @param version that the actor read
     * @throws ChangedMeanwhile when somebody else wrote since
     */
    @Transactional
    public void write(InstitutionId id, PageContent page, int version, Actor by) {
        institutions.requireActingFor(by, id);
        if (!page.departments().stream().allMatch(this::known)) {
            throw new InvalidField("departments", "institution.field.specialty.unknown");
        }
        var institution = stored.findById(id).orElseThrow(NotFound::new);
        if (institution.version() != version) {
            throw ChangedMeanwhile.between(institution.page(), page);
        }
        var changed = institution.describe(page);
        if (changed.isEmpty()) {
            return;
        }
        stored.save(institution);
        var entry = InstitutionTrail.entry(by, "page-changed", id);
        for (var field : changed) {
            entry = entry.change(field, null, "changed");
        }
        trail.leave(entry);
    }

    private boolean known(Department department) {
        return department.specialty() == null || taxonomy.has(ConceptKind.SPECIALTY, department.specialty());
    }

    /** Only the head decides it. */
    @Transactional
    public void requireHeadOk(InstitutionId id, boolean required, Actor by) {
        institutions.requireHead(by, id);
        var institution = stored.findById(id).orElseThrow(NotFound::new);
        if (institution.headOkRequired() == required) {
            return;
        }
        institution.requireHeadOk(required);
        stored.save(institution);
        trail.leave(InstitutionTrail.entry(by, "head-ok-changed", id)
                .change("headOkRequired", Boolean.toString(!required), Boolean.toString(required)));
    }

    /** An officer takes the mark "unconfirmed" away. */
    @Transactional
    public void confirm(InstitutionId id, Actor by) {
        var institution = stored.findById(id).orElseThrow(NotFound::new);
        if (institution.confirmed()) {
            return;
        }
        institution.confirm();
        stored.save(institution);
        trail.leave(InstitutionTrail.entry(by, "confirmed", id).change("confirmed", "false", "true"));
    }
}
