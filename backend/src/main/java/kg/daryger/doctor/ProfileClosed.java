package kg.daryger.doctor;

import java.time.Instant;

/** A doctor paused or closed the profile. */
public record ProfileClosed(DoctorId doctor, Instant at) {}
