package kg.daryger.matching;

import java.time.Instant;

/** It ended without an answer, because its need is closed. */
public record ProposalLapsed(ProposalId proposal, Instant at) {}
