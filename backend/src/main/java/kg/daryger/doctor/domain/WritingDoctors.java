package kg.daryger.doctor.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kg.daryger.change.Changes;
import kg.daryger.doctor.CheckedCredential;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.LoadingDoctors;
import kg.daryger.doctor.NewDoctor;
import kg.daryger.doctor.domain.ProfileDetails.CareerStage;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.NeverInProduction;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds loaded doctors against the rules of registration and publication, then writes them. */
@Component
@NeverInProduction
class WritingDoctors implements LoadingDoctors {

    private final Checks checks;
    private final DoctorRows rows;
    private final Changes changes;
    private final Clock clock;

    WritingDoctors(Checks checks, DoctorRows rows, Changes changes, Clock clock) {
        this.checks = checks;
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> known(String source, Collection<String> externalIds) {
        return rows.known(source, externalIds);
    }

    @Override
    public void check(NewDoctor doctor) {
        var profile = profile(doctor);
        var expertise = expertise(doctor);
        line("employer", doctor.employer());
        line("position", doctor.position());
        if (doctor.about() != null) {
            ProfileDetails.checkAbout(doctor.about().texts());
        }
        checks.check(profile);
        checks.check(expertise);
        var missing = Readiness.missing(profile, expertise, CONSENTS);
        if (!missing.isEmpty()) {
            throw new NotReady(missing);
        }
    }

    private static void line(String field, @Nullable String text) {
        if (text != null && text.length() > ProfileDetails.LONGEST_LINE) {
            throw new InvalidField(field, "shared.field.invalid");
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<DoctorId> load(String source, List<NewDoctor> doctors, List<PersonId> persons) {
        var loaded = new ArrayList<Loaded>();
        for (int at = 0; at < doctors.size(); at++) {
            var doctor = doctors.get(at);
            loaded.add(new Loaded(
                    DoctorId.fresh(), persons.get(at), doctor.externalId(), profile(doctor), expertise(doctor)));
        }
        rows.write(source, loaded, clock.instant());
        return loaded.stream().map(Loaded::id).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void verified(Map<DoctorId, CheckedCredential> checked) {
        rows.verified(checked);
        changes.touched("doctor", checked.keySet().stream().map(DoctorId::value).collect(Collectors.toList()));
    }

    private static ProfileDetails profile(NewDoctor doctor) {
        return new ProfileDetails(
                doctor.birthYear(),
                doctor.country(),
                doctor.city(),
                doctor.employer(),
                doctor.position(),
                doctor.since(),
                stage(doctor.careerStage()),
                null,
                null,
                null,
                null,
                doctor.about());
    }

    private static @Nullable CareerStage stage(@Nullable String code) {
        try {
            return code == null ? null : CareerStage.valueOf(code);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidField("careerStage", "doctor.field.code");
        }
    }

    private static ExpertiseDetails expertise(NewDoctor doctor) {
        var specialties = doctor.specialties();
        return new ExpertiseDetails(
                specialties.isEmpty() ? null : specialties.getFirst(),
                specialties.stream().skip(1).toList(),
                doctor.skills(),
                doctor.languages(),
                doctor.help());
    }

    /** One doctor to be written. */
    record Loaded(DoctorId id, PersonId person, String externalId, ProfileDetails profile, ExpertiseDetails expertise) {

        @Nullable
        LocalizedText about() {
            return profile.about();
        }
    }
}
