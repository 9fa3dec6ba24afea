package kg.daryger.matching;

import java.time.Instant;

/** The head sent the institution's answer back with a comment. */
public record ProposalReturned(ProposalId proposal, Instant at) {}
