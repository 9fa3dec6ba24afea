package kg.daryger.doctor;

import java.time.Instant;

/** A doctor published the profile. */
public record ProfilePublished(DoctorId doctor, Instant at) {}
