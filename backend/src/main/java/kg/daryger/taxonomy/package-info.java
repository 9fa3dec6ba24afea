/**
 * Code lists with labels and synonyms.
 * Owns: specialties, skills, countries, cities, languages, regions; recognising concepts in free text.
 * Publishes: nothing.
 * Listens: to nothing.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "change"})
@NullMarked
package kg.daryger.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
