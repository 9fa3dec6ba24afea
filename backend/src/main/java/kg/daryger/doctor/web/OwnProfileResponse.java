package kg.daryger.doctor.web;

import java.time.ZoneId;
import kg.daryger.doctor.domain.OwnProfile.Described;
import kg.daryger.doctor.domain.ProfileDetails;
import kg.daryger.identity.PersonName;
import org.jspecify.annotations.Nullable;

/** @param zone of the city */
record OwnProfileResponse(
        PersonName name, ProfileDetails details, @Nullable ZoneId zone) {

    static OwnProfileResponse of(Described described) {
        return new OwnProfileResponse(described.name(), described.details(), described.zone());
    }
}
