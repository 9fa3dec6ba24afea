package kg.daryger.credential;

import java.time.Instant;
import kg.daryger.doctor.DoctorId;

/** The ministry knows that this account is this person. */
public record IdentityBound(DoctorId doctor, Instant at) {}
