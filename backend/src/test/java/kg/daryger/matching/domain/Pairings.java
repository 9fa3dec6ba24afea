package kg.daryger.matching.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kg.daryger.credential.CredentialStanding;
import kg.daryger.doctor.DoctorFacts;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView.Skill;
import kg.daryger.doctor.DoctorView.SpokenLanguage;
import kg.daryger.need.NeedTerms;
import kg.daryger.offer.OfferView;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A need for bronchoscopy and a doctor in Leipzig who fits it; tests change one thing. */
record Pairings(
        HelpKind kind,
        List<String> specialties,
        List<Skill> skills,
        List<SpokenLanguage> languages,
        boolean invitations,
        CredentialStanding standing,
        @Nullable OfferView offer,
        @Nullable Double answered) {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    static Pairings fitting() {
        return new Pairings(
                HelpKind.MASTER_CLASS,
                List.of("sp-pulmonology"),
                List.of(new Skill("sk-bronchoscopy", "TEACHES")),
                List.of(new SpokenLanguage("ru", "C1")),
                true,
                new CredentialStanding(true, true, true, TODAY.minusMonths(2), false, false),
                null,
                null);
    }

    Pairings kind(HelpKind other) {
        return new Pairings(other, specialties, skills, languages, invitations, standing, offer, answered);
    }

    Pairings specialties(String... others) {
        return new Pairings(kind, List.of(others), skills, languages, invitations, standing, offer, answered);
    }

    Pairings skills(Skill... others) {
        return new Pairings(kind, specialties, List.of(others), languages, invitations, standing, offer, answered);
    }

    Pairings speaks(String code, String level) {
        return new Pairings(
                kind,
                specialties,
                skills,
                List.of(new SpokenLanguage(code, level)),
                invitations,
                standing,
                offer,
                answered);
    }

    Pairings notToBeAsked() {
        return new Pairings(kind, specialties, skills, languages, false, standing, offer, answered);
    }

    Pairings standing(CredentialStanding other) {
        return new Pairings(kind, specialties, skills, languages, invitations, other, offer, answered);
    }

    Pairings offer(OfferView other) {
        return new Pairings(kind, specialties, skills, languages, invitations, standing, other, answered);
    }

    Pairings answered(double share) {
        return new Pairings(kind, specialties, skills, languages, invitations, standing, offer, share);
    }

    Pairing pairing() {
        var need = new NeedTerms(
                LocalizedText.of("ru", "Бронхоскопия"),
                "sp-pulmonology",
                List.of("sk-bronchoscopy", "sk-ebus"),
                "врачи отделения",
                8,
                kind,
                LocalDate.of(2027, 4, 1),
                LocalDate.of(2027, 6, 30),
                List.of("ru", "ky"),
                null,
                null,
                null,
                List.of(),
                false,
                List.of(),
                false,
                null);
        var facts = new DoctorFacts(
                DoctorId.fresh(),
                "DE",
                2879139L,
                specialties,
                skills,
                languages,
                Set.of("MASTER_CLASS", "LECTURE", "OPERATING_VISIT"),
                10,
                invitations,
                false);
        return new Pairing(need, facts, offer, standing, answered, TODAY);
    }
}
