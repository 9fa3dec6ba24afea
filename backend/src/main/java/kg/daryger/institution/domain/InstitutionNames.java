package kg.daryger.institution.domain;

import java.util.List;
import kg.daryger.institution.Institutions;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Vocabulary;
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
