package kg.daryger.matching.domain;

import java.util.Collection;
import java.util.Set;
import kg.daryger.matching.LoadingProposals;
import kg.daryger.matching.ProposalId;
import kg.daryger.need.Needs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the snapshot of the match into proposals that nobody sent. */
@Component
class ScoringLoaded implements LoadingProposals {

    private final ProposalRows proposals;
    private final Needs needs;
    private final Ranking ranking;
    private final JdbcClient jdbc;

    ScoringLoaded(ProposalRows proposals, Needs needs, Ranking ranking, JdbcClient jdbc) {
        this.proposals = proposals;
        this.needs = needs;
        this.ranking = ranking;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void score(Collection<ProposalId> ids) {
        for (var proposal : proposals.findAllById(ids)) {
            var view = proposal.view();
            var lead = view.doctors().getFirst();
            var terms = needs.find(view.need()).orElseThrow().terms();
            ranking.forNeed(terms, Set.of(lead))
                    .forEach(match -> jdbc.sql("update proposal set score = ?, weights_version = ? where id = ?")
                            .params(match.snapshot(), Weights.VERSION, view.id().value())
                            .update());
        }
    }
}
