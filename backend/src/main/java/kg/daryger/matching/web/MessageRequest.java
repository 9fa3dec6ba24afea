package kg.daryger.matching.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A message to the other side. */
record MessageRequest(@NotBlank @Size(max = 4000) String text) {}
