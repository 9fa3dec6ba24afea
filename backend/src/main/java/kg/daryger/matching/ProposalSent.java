package kg.daryger.matching;

import java.time.Instant;

/** A proposal was sent to the other side. */
public record ProposalSent(ProposalId proposal, Instant at) {}
