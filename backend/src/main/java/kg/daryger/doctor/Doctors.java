package kg.daryger.doctor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PersonId;

/** What other modules may ask of doctors. What a viewer sees is decided by {@link #seenBy} alone. */
public interface Doctors {

    Optional<DoctorId> doctorOf(PersonId person);

    /** @throws kg.daryger.shared.NotFound when there is no such doctor */
    PersonId personOf(DoctorId doctor);

    Optional<AccountId> accountOf(DoctorId doctor);

    /** What the viewer may see of each doctor; a doctor of whom the viewer may see nothing is not in the answer. */
    Map<DoctorId, DoctorView> seenBy(Viewer viewer, Collection<DoctorId> ids);

    /** What every audience may see of each doctor, as {@link #seenBy} says it of anybody in it; read once for all. */
    Map<Audience, Map<DoctorId, DoctorView>> seenByEach(Collection<DoctorId> ids);

    /** The viewer that an actor is, for pages that show doctors. */
    Viewer viewerFor(Actor actor);

    /** Facts for gates and scores inside the server; never shown to anybody as they are. */
    Map<DoctorId, DoctorFacts> facts(Collection<DoctorId> ids);

    /** All published doctors, whoever may see them. */
    Set<DoctorId> published();

    /**
     * Travel window, else override, else city, else account.
     *
     * @throws kg.daryger.shared.NotFound when there is no such doctor
     */
    ZoneId zoneAt(DoctorId doctor, Instant instant);

    /**
     * Written by credential: what is verified now. Search by the public and institutions needs binding and one check that
     * has not expired.
     */
    void verified(DoctorId doctor, Verification verification);

    /** Written by matching: two sides agreed to show each other these fields until an instant. */
    void exchange(DoctorId doctor, InstitutionId institution, Set<DoctorField> fields, Instant until);

    /** @throws kg.daryger.shared.NotFound when the actor has no such profile */
    DoctorId requireOwn(Actor actor);

    /**
     * @param identityBound the ministry knows that the account is this person
     * @param checked what was checked, newest first
     */
    record Verification(boolean identityBound, List<CheckedCredential> checked) {}
}
