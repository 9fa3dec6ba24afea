package kg.daryger.matching;

import java.time.Instant;

/** The other side declined. */
public record ProposalDeclined(ProposalId proposal, Instant at) {}
