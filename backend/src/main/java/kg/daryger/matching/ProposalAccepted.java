package kg.daryger.matching;

import java.time.Instant;

/** A slot was picked: the event stands. */
public record ProposalAccepted(ProposalId proposal, Instant at) {}
