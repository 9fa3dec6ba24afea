package kg.daryger.matching;

import java.time.Instant;

/** The initiator took it back. */
public record ProposalWithdrawn(ProposalId proposal, Instant at) {}
