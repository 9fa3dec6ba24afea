package kg.daryger.search.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import kg.daryger.doctor.DoctorView;
import kg.daryger.offer.OfferMode;
import kg.daryger.offer.OfferView;
import kg.daryger.shared.HelpKind;
import org.jspecify.annotations.Nullable;

/** In which months a doctor has time, and whether online or on site: as far as the audience may know it. */
final class TimeTerms {

    /** So far ahead months are told of whoever has time every week. */
    private static final int MONTHS_AHEAD = 18;

    private final Terms terms;
    private final YearMonth first;
    private final YearMonth last;

    TimeTerms(Terms terms, LocalDate today) {
        this.terms = terms;
        this.first = YearMonth.from(today);
        this.last = first.plusMonths(MONTHS_AHEAD);
    }

    /** @param offers open ones of the doctor; whoever sees the doctor's name sees them */
    void add(DoctorView doctor, List<OfferView> offers) {
        doctor.help().forEach(kind -> modes(HelpKind.valueOf(kind)));
        var times = doctor.times();
        if (times != null) {
            times(times);
        }
        for (var offer : offers) {
            modes(offer.mode());
            months(offer.from(), offer.until());
            terms.add(Fields.KIND, offer.kind().name());
        }
    }

    private void times(DoctorView.Times times) {
        if (!times.weekly().isEmpty()) {
            months(null, null);
        }
        days(times.days());
        times.travel().forEach(journey -> {
            months(journey.from(), journey.to());
            terms.add(Fields.MODE, OfferMode.ON_SITE.name());
        });
    }

    private void days(Collection<LocalDate> days) {
        days.forEach(day -> months(day, day));
    }

    private void months(@Nullable LocalDate from, @Nullable LocalDate until) {
        var month = from == null || YearMonth.from(from).isBefore(first) ? first : YearMonth.from(from);
        var end = until == null || YearMonth.from(until).isAfter(last) ? last : YearMonth.from(until);
        for (; !month.isAfter(end); month = month.plusMonths(1)) {
            terms.add(Fields.MONTH, month.toString());
        }
    }

    private void modes(HelpKind kind) {
        modes(
                switch (kind) {
                    case LECTURE, MENTORING, PROJECT, CONFERENCE_TALK -> OfferMode.BOTH;
                    case TELE_CONSULTATION -> OfferMode.ONLINE;
                    case MASTER_CLASS, OPERATING_VISIT, INTERNSHIP_HOST -> OfferMode.ON_SITE;
                });
    }

    private void modes(OfferMode mode) {
        if (mode != OfferMode.ON_SITE) {
            terms.add(Fields.MODE, OfferMode.ONLINE.name());
        }
        if (mode != OfferMode.ONLINE) {
            terms.add(Fields.MODE, OfferMode.ON_SITE.name());
        }
    }
}
