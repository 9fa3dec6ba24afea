package kg.daryger.institution.web;

import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionKind;
import kg.daryger.institution.InstitutionLevel;
import kg.daryger.institution.InstitutionView;
import kg.daryger.shared.Language;

/**
 * An institution in a list, in the reader's language.
 *
 * @param region code
 */
record InstitutionResponse(
        InstitutionId id,
        InstitutionKind kind,
        InstitutionLevel level,
        String name,
        String region,
        String city,
        boolean confirmed,
        boolean verified) {

    static InstitutionResponse of(InstitutionView view, Language language) {
        return new InstitutionResponse(
                view.id(),
                view.kind(),
                view.level(),
                view.name(language),
                view.region(),
                view.cityName(language),
                view.confirmed(),
                view.verified());
    }
}
