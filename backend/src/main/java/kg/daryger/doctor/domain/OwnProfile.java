package kg.daryger.doctor.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner's own view: everything, with versions to change it by. */
@Component
public class OwnProfile {

    private final Ownership ownership;
    private final Parts parts;
    private final Owners owners;
    private final WholeDoctors doctors;
    private final Seeing seeing;

    OwnProfile(Ownership ownership, Parts parts, Owners owners, WholeDoctors doctors, Seeing seeing) {
        this.ownership = ownership;
        this.parts = parts;
        this.owners = owners;
        this.doctors = doctors;
        this.seeing = seeing;
    }

    /** @param version goes back with the change */
    public record Versioned<T>(int version, T value) {}

    /**
     * @param missing what publishing still needs
     * @param verified identity bound and one credential checked
     * @param photo id of the picture, null: none
     */
    public record Standing(
            DoctorId id,
            PersonName name,
            ProfileState state,
            Set<String> missing,
            Set<ConsentPurpose> consents,
            boolean identityBound,
            boolean verified,
            @Nullable String photo,
            @Nullable Instant publishedAt,
            @Nullable LocalDate confirmedOn) {}

    /**
     * @param view null when this audience would see nothing at all
     * @param obstacles why it is not so yet: {@code NOT_PUBLISHED}, {@code NO_CONSENT}, {@code NOT_VERIFIED}
     */
    public record Preview(@Nullable DoctorView view, Set<String> obstacles) {}

    @Transactional(readOnly = true)
    public Standing standing(Actor actor) {
        var doctor = whole(actor);
        var profile = parts.profiles().get(doctor.id());
        var consents = consents(doctor.person());
        return new Standing(
                doctor.id(),
                name(doctor.person()),
                doctor.state(),
                Readiness.missing(doctor.details(), doctor.expertise(), consents),
                consents,
                doctor.verification().identityBound(),
                doctor.verified(),
                doctor.photo() == null ? null : doctor.photo().toString(),
                profile.publishedAt(),
                profile.confirmedOn());
    }

    /** Names and details. */
    public record Described(
            PersonName name,
            ProfileDetails details,
            @Nullable ZoneId zone) {}

    @Transactional(readOnly = true)
    public Versioned<Described> profile(Actor actor) {
        var profile = parts.profiles().get(ownership.requireOwn(actor));
        var zone = owners.zoneOfCity(profile.details().city());
        return new Versioned<>(profile.version(), new Described(name(profile.person()), profile.details(), zone));
    }

    @Transactional(readOnly = true)
    public Versioned<ExpertiseDetails> expertise(Actor actor) {
        var expertise = parts.expertises().get(ownership.requireOwn(actor));
        return new Versioned<>(expertise.version(), expertise.details());
    }

    @Transactional(readOnly = true)
    public Versioned<AvailabilityDetails> availability(Actor actor) {
        var availability = parts.availabilities().get(ownership.requireOwn(actor));
        return new Versioned<>(availability.version(), availability.details());
    }

    @Transactional(readOnly = true)
    public Versioned<Map<DoctorField, Level>> visibility(Actor actor) {
        var visibility = parts.visibilities().get(ownership.requireOwn(actor));
        return new Versioned<>(visibility.version(), visibility.levels());
    }

    /** The profile as an audience sees it, or would if nothing stood against it. */
    @Transactional(readOnly = true)
    public Preview preview(Actor actor, Audience audience) {
        var doctor = whole(actor);
        var obstacles = Disclosure.obstacles(doctor.state(), consents(doctor.person()), doctor.verified(), audience);
        return new Preview(seeing.preview(doctor.id(), audience).orElse(null), obstacles);
    }

    private Whole whole(Actor actor) {
        var id = ownership.requireOwn(actor);
        return Optional.ofNullable(doctors.load(Set.of(id)).get(id)).orElseThrow(NotFound::new);
    }

    private Set<ConsentPurpose> consents(PersonId person) {
        return owners.consents(Set.of(person)).getOrDefault(person, Set.<ConsentPurpose>of());
    }

    private PersonName name(PersonId person) {
        return Optional.ofNullable(owners.names(Set.of(person)).get(person)).orElseThrow(NotFound::new);
    }
}
