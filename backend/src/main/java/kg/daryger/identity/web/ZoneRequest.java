package kg.daryger.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param zone IANA */
record ZoneRequest(@NotBlank @Size(max = 60) String zone) {}
