package kg.daryger.institution.domain;

import kg.daryger.institution.InstitutionId;
import org.springframework.data.repository.CrudRepository;

/** The institutions; called so because {@code Institutions} is the module's facade. */
interface StoredInstitutions extends CrudRepository<Institution, InstitutionId> {}
