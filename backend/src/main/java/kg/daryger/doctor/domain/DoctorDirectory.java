package kg.daryger.doctor.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.daryger.doctor.DoctorFacts;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PersonId;
import org.springframework.stereotype.Component;

/** What other modules ask goes to the use case or the read model that answers it. */
@Component
class DoctorDirectory implements Doctors {

    private final Ownership ownership;
    private final Seeing seeing;
    private final Viewers viewers;
    private final MatchingFacts facts;
    private final Agreements agreements;

    DoctorDirectory(Ownership ownership, Seeing seeing, Viewers viewers, MatchingFacts facts, Agreements agreements) {
        this.ownership = ownership;
        this.seeing = seeing;
        this.viewers = viewers;
        this.facts = facts;
        this.agreements = agreements;
    }

    @Override
    public Optional<DoctorId> doctorOf(PersonId person) {
        return ownership.doctorOf(person);
    }

    @Override
    public PersonId personOf(DoctorId doctor) {
        return ownership.personOf(doctor);
    }

    @Override
    public Optional<AccountId> accountOf(DoctorId doctor) {
        return ownership.accountOf(doctor);
    }

    @Override
    public Map<DoctorId, DoctorView> seenBy(Viewer viewer, Collection<DoctorId> ids) {
        return seeing.seenBy(viewer, ids);
    }

    @Override
    public Map<Audience, Map<DoctorId, DoctorView>> seenByEach(Collection<DoctorId> ids) {
        return seeing.seenByEach(ids);
    }

    @Override
    public Viewer viewerFor(Actor actor) {
        return viewers.of(actor);
    }

    @Override
    public Map<DoctorId, DoctorFacts> facts(Collection<DoctorId> ids) {
        return facts.of(ids);
    }

    @Override
    public Set<DoctorId> published() {
        return facts.published();
    }

    @Override
    public ZoneId zoneAt(DoctorId doctor, Instant instant) {
        return facts.zoneAt(doctor, instant);
    }

    @Override
    public void verified(DoctorId doctor, Verification verification) {
        agreements.verified(doctor, verification);
    }

    @Override
    public void exchange(DoctorId doctor, InstitutionId institution, Set<DoctorField> fields, Instant until) {
        agreements.exchange(doctor, institution, fields, until);
    }

    @Override
    public DoctorId requireOwn(Actor actor) {
        return ownership.requireOwn(actor);
    }
}
