package kg.daryger.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason kept in the audit; no personal data */
record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}
