package kg.daryger.offer;

import java.time.LocalDate;
import java.util.List;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.offer.domain.OfferTerms;
import kg.daryger.offer.domain.WritingOffer;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Offers for tests: {@code offers.open(doctors.published())}, a lecture on bronchoscopy that can be had three times. */
@TestComponent
public class TestOffers {

    private final WritingOffer writing;

    TestOffers(WritingOffer writing) {
        this.writing = writing;
    }

    public OfferView open(TestDoctors.Made lead) {
        return open(lead, 3);
    }

    public OfferView open(TestDoctors.Made lead, int capacity) {
        return open(lead, terms(HelpKind.LECTURE, capacity, null));
    }

    public OfferView open(TestDoctors.Made lead, OfferTerms terms, DoctorId... members) {
        return writing.write(lead.actor(), new WritingOffer.Written(terms, List.of(members)), true);
    }

    public OfferView draft(TestDoctors.Made lead) {
        return writing.write(
                lead.actor(), new WritingOffer.Written(terms(HelpKind.LECTURE, 3, null), List.of()), false);
    }

    /** @param until last day, null: any time */
    public static OfferTerms terms(HelpKind kind, int capacity, @Nullable LocalDate until) {
        return new OfferTerms(
                kind,
                LocalizedText.of("ru", "Бронхоскопия: первые шаги"),
                LocalizedText.of("ru", "Разбор записей и вопросы."),
                "sp-pulmonology",
                List.of("sk-bronchoscopy"),
                List.of("ky", "ru"),
                OfferMode.BOTH,
                null,
                until,
                capacity,
                14,
                false,
                null,
                OfferView.Details.NONE);
    }
}
