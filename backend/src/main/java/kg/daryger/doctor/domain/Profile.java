package kg.daryger.doctor.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.ProfileClosed;
import kg.daryger.doctor.ProfilePublished;
import kg.daryger.doctor.domain.ProfileDetails.AcademicTitle;
import kg.daryger.doctor.domain.ProfileDetails.CareerStage;
import kg.daryger.doctor.domain.ProfileDetails.Category;
import kg.daryger.doctor.domain.ProfileDetails.Degree;
import kg.daryger.files.FileId;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/** A doctor: who, where, and whether the world may know. */
@Table("doctor_profile")
class Profile extends AbstractAggregateRoot<Profile> {

    @Id
    private final DoctorId id;

    @Version
    private int version;

    private final PersonId personId;
    private final Instant createdAt;
    private ProfileState state = ProfileState.DRAFT;
    private @Nullable Integer birthYear;
    private @Nullable String country;
    private @Nullable String worldRegion;
    private @Nullable Long city;
    private @Nullable String employer;
    private @Nullable String position;
    private @Nullable Integer since;
    private @Nullable CareerStage careerStage;
    private @Nullable Degree degree;
    private @Nullable AcademicTitle academicTitle;
    private @Nullable Category category;
    private @Nullable String orcid;
    private @Nullable LocalizedText about;
    private @Nullable FileId photo;
    private @Nullable Instant publishedAt;
    private @Nullable LocalDate confirmedOn;
    private @Nullable LocalDate remindedOn;

    @PersistenceCreator
    private Profile(DoctorId id, PersonId personId, Instant createdAt) {
        this.id = id;
        this.personId = personId;
        this.createdAt = createdAt;
    }

    static Profile of(PersonId person, ProfileDetails details, Instant now) {
        var profile = new Profile(DoctorId.fresh(), person, now);
        profile.describe(details);
        return profile;
    }

    final void describe(ProfileDetails details) {
        requireOpen();
        birthYear = details.birthYear();
        country = details.country();
        worldRegion = country == null ? null : WorldRegion.of(country).name();
        city = details.city();
        employer = details.employer();
        position = details.position();
        since = details.since();
        careerStage = details.careerStage();
        degree = details.degree();
        academicTitle = details.academicTitle();
        category = details.category();
        orcid = details.orcid();
        about = details.about();
    }

    ProfileDetails details() {
        return new ProfileDetails(
                birthYear,
                country,
                city,
                employer,
                position,
                since,
                careerStage,
                degree,
                academicTitle,
                category,
                orcid,
                about);
    }

    /** Shows the profile to those who may see it, from draft or pause. What it needs is asked by the use case. */
    void publish(Instant now) {
        if (state != ProfileState.DRAFT && state != ProfileState.PAUSED) {
            throw new WrongState();
        }
        state = ProfileState.PUBLISHED;
        if (publishedAt == null) {
            publishedAt = now;
        }
        confirm(now);
        registerEvent(new ProfilePublished(id, now));
    }

    /** Hidden from everybody but those with whom something is agreed, until published again. */
    void pause(Instant now) {
        if (state != ProfileState.PUBLISHED) {
            throw new WrongState();
        }
        state = ProfileState.PAUSED;
        registerEvent(new ProfileClosed(id, now));
    }

    void close(Instant now) {
        requireOpen();
        state = ProfileState.CLOSED;
        registerEvent(new ProfileClosed(id, now));
    }

    /** It is all still true. */
    final void confirm(Instant now) {
        requireOpen();
        confirmedOn = now.atZone(ZoneOffset.UTC).toLocalDate();
        remindedOn = null;
    }

    void reminded(LocalDate today) {
        remindedOn = today;
    }

    /** @return the picture that it replaces, to be deleted */
    @Nullable
    FileId show(@Nullable FileId picture) {
        requireOpen();
        var before = photo;
        photo = picture;
        return before;
    }

    private void requireOpen() {
        if (state == ProfileState.CLOSED) {
            throw new WrongState();
        }
    }

    DoctorId id() {
        return id;
    }

    int version() {
        return version;
    }

    PersonId person() {
        return personId;
    }

    ProfileState state() {
        return state;
    }

    @Nullable
    LocalDate confirmedOn() {
        return confirmedOn;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    FileId photo() {
        return photo;
    }
}
