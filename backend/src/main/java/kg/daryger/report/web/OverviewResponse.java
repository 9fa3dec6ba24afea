package kg.daryger.report.web;

import java.util.List;
import kg.daryger.report.domain.Overview;

/** What the ministry sees first, as {@link Overview} explains. */
record OverviewResponse(
        List<String> regions,
        List<Overview.HeatRow> heat,
        List<Overview.OverdueAnswer> overdueAnswers,
        long waitingChecks,
        long overdueChecks,
        List<Overview.Session> next,
        List<Overview.CountrySupply> supply) {

    static OverviewResponse of(Overview seen) {
        return new OverviewResponse(
                seen.regions(),
                seen.heat(),
                seen.overdueAnswers(),
                seen.waitingChecks(),
                seen.overdueChecks(),
                seen.next(),
                seen.supply());
    }
}
