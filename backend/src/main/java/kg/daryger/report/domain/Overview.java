package kg.daryger.report.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kg.daryger.agenda.EventId;
import kg.daryger.matching.ProposalId;

/**
 * What the ministry sees first.
 *
 * @param regions codes of regions that ask for something
 * @param heat a row a specialty, the widest gap first
 * @param overdueAnswers proposals whose answer is overdue, the oldest first
 * @param waitingChecks credentials in the queue
 * @param overdueChecks of them, longer than the ministry promised
 * @param next soonest sessions
 * @param supply published doctors by country
 */
public record Overview(
        List<String> regions,
        List<HeatRow> heat,
        List<OverdueAnswer> overdueAnswers,
        long waitingChecks,
        long overdueChecks,
        List<Session> next,
        List<CountrySupply> supply) {

    /** @param needs open needs by region @param offers open offers, which have no region */
    public record HeatRow(String specialty, Map<String, Long> needs, long offers) {

        public long wanted() {
            return needs.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public record OverdueAnswer(
            ProposalId id, String title, String institution, boolean waitsForInstitution, Instant answerBy) {}

    public record Session(EventId id, String title, String institution, Instant start, boolean provisional) {}

    public record CountrySupply(String country, long doctors) {}
}
