package kg.daryger.matching.web;

import kg.daryger.matching.ProposalId;

/** The new proposal. */
record ProposalCreatedResponse(ProposalId id) {}
