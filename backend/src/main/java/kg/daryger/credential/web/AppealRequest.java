package kg.daryger.credential.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a rejection should be looked at again. */
record AppealRequest(@NotBlank @Size(max = 2000) String why) {}
