package kg.daryger.matching;

import java.time.Instant;

/** The institution's answer waits for its head. */
public record ProposalAwaitsHead(ProposalId proposal, Instant at) {}
