package kg.daryger.doctor.domain;

import org.springframework.stereotype.Component;

/** The aggregates of one doctor, each with its own version. */
@Component
record Parts(Profiles profiles, Expertises expertises, Availabilities availabilities, Visibilities visibilities) {}
