package kg.daryger.matching;

import java.time.Instant;

/** The other side asked for other dates. */
public record OtherSlotsAsked(ProposalId proposal, Instant at) {}
