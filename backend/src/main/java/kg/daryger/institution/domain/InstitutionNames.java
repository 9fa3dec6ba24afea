package kg.daryger.institution.domain;

import java.util.List;
import java.util.Map;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.institution.domain.NewInstitution.InThree;
import kg.daryger.shared.InvalidField;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the vocabulary how institutions are called, so that they are recognised in what people type. */
@Component
class InstitutionNames {

    private final Institutions institutions;
    private final Vocabulary vocabulary;

    InstitutionNames(Institutions institutions, Vocabulary vocabulary) {
        this.institutions = institutions;
        this.vocabulary = vocabulary;
    }

    /** @throws InvalidField for a name that another institution has @param own null: it is new */
    void requireFree(InThree name, @Nullable InstitutionId own) {
        var wanted = Map.of("ky", name.ky(), "ru", name.ru(), "en", name.en());
        for (var one : institutions.all()) {
            if (one.id().equals(own)) {
                continue;
            }
            one.names().forEach((language, taken) -> {
                if (taken.equalsIgnoreCase(wanted.get(language))) {
                    throw new InvalidField("name." + language, "institution.field.name.taken");
                }
            });
        }
    }

    /** To be called after every change of names, in its transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell() {
        vocabulary.replace(
                "institution",
                institutions.all().stream()
                        .map(one -> new Concept(
                                ConceptKind.INSTITUTION, one.code(), null, one.names(), List.of(), List.of()))
                        .toList());
    }
}
