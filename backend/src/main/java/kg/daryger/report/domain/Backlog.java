package kg.daryger.report.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.matching.ProposalView;
import kg.daryger.matching.Proposals;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.Offers;
import kg.daryger.report.domain.Overview.CountrySupply;
import kg.daryger.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is there and what waits too long. */
@Component
class Backlog {

    private static final Duration CHECK_WITHIN = Duration.ofDays(10);

    private final Proposals proposals;
    private final Offers offers;
    private final Doctors doctors;
    private final JdbcClient jdbc;
    private final Clock clock;

    Backlog(Proposals proposals, Offers offers, Doctors doctors, JdbcClient jdbc, Clock clock) {
        this.proposals = proposals;
        this.offers = offers;
        this.doctors = doctors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ProposalView> overdueAnswers() {
        var now = clock.instant();
        return proposals.waitingSince(now).stream()
                .filter(one -> one.answerBy().isBefore(now))
                .sorted(Comparator.comparing(ProposalView::answerBy))
                .toList();
    }

    long waitingChecks() {
        return checksBefore(Duration.ZERO);
    }

    long overdueChecks() {
        return checksBefore(CHECK_WITHIN);
    }

    private long checksBefore(Duration age) {
        return jdbc.sql("""
                        select count(*) from credential
                        where state in ('SUBMITTED', 'IN_REVIEW') and submitted_at <= ?
                        """)
                .param(Timestamp.from(clock.instant().minus(age)))
                .query(Long.class)
                .single();
    }

    Map<String, Long> offersBySpecialty() {
        return offers.open().stream().collect(Collectors.groupingBy(OfferView::specialty, Collectors.counting()));
    }

    /** Only those whose country the officer may see. */
    List<CountrySupply> supply(Actor actor) {
        return doctors.seenBy(doctors.viewerFor(actor), doctors.published()).values().stream()
                .map(DoctorView::country)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(country -> country, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> new CountrySupply(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingLong(CountrySupply::doctors)
                        .reversed()
                        .thenComparing(CountrySupply::country))
                .toList();
    }
}
