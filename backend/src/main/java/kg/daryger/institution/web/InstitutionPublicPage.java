package kg.daryger.institution.web;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.Language;
import kg.daryger.shared.web.PageDescription;
import kg.daryger.shared.web.PublicPage;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** An institution's page as search engines and link previews see it. */
@Component
class InstitutionPublicPage implements PublicPage {

    private static final Pattern PATH = Pattern.compile("/institutions/([0-9a-f-]{36})");

    private final Institutions institutions;
    private final Taxonomy taxonomy;

    InstitutionPublicPage(Institutions institutions, Taxonomy taxonomy) {
        this.institutions = institutions;
        this.taxonomy = taxonomy;
    }

    @Override
    public Optional<PageDescription> describe(String path, Language language) {
        var matcher = PATH.matcher(path);
        return matcher.matches()
                ? institutions.find(InstitutionId.of(matcher.group(1))).map(view -> describe(view, language))
                : Optional.empty();
    }

    private PageDescription describe(InstitutionView view, Language language) {
        var place = view.cityName(language) + ", " + taxonomy.label(ConceptKind.REGION, view.region(), language);
        var name = view.name(language);
        return new PageDescription(
                name,
                name + ". " + place,
                view.confirmed(),
                name + "\n" + place,
                Map.of(
                        "@context",
                        "https://schema.org",
                        "@type",
                        "MedicalOrganization",
                        "name",
                        name,
                        "address",
                        Map.of(
                                "@type",
                                "PostalAddress",
                                "addressLocality",
                                view.cityName(language),
                                "addressCountry",
                                "KG")));
    }
}
