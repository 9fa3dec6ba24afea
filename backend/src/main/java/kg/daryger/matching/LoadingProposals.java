package kg.daryger.matching;

import java.util.Collection;

/** For proposals that were written in bulk, past the ways that people take. */
public interface LoadingProposals {

    /** Gives each the match of its need and its lead as it is now, as if it were sent now; none where they do not fit. */
    void score(Collection<ProposalId> proposals);
}
