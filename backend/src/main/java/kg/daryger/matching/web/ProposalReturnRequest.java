package kg.daryger.matching.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param comment what the coordinators should do otherwise */
record ProposalReturnRequest(@NotBlank @Size(max = 2000) String comment) {}
