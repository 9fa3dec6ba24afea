package kg.daryger.report.domain;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kg.daryger.credential.Credentials;
import kg.daryger.credential.WaitingCredential;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.matching.ProposalView;
import kg.daryger.matching.Proposals;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.Offers;
import kg.daryger.report.domain.Overview.CountrySupply;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;

/** What is there and what waits too long. */
@Component
class Backlog {

    private final Proposals proposals;
    private final Offers offers;
    private final Doctors doctors;
    private final Credentials credentials;
    private final Clock clock;

    Backlog(Proposals proposals, Offers offers, Doctors doctors, Credentials credentials, Clock clock) {
        this.proposals = proposals;
        this.offers = offers;
        this.doctors = doctors;
        this.credentials = credentials;
        this.clock = clock;
    }

    List<ProposalView> overdueAnswers() {
        var now = clock.instant();
        return proposals.waitingSince(now).stream()
                .filter(one -> one.answerBy().isBefore(now))
                .sorted(Comparator.comparing(ProposalView::answerBy))
                .toList();
    }

    Checks checks() {
        var waiting = credentials.waiting();
        return new Checks(
                waiting.size(),
                waiting.stream().filter(WaitingCredential::overdue).count());
    }

    /** @param overdue of those waiting, how many wait longer than the ministry promised */
    record Checks(long waiting, long overdue) {}

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
