/**
 * Hospitals and other institutions.
 * Owns: institutions, departments, rooms, equipment, heads and coordinators.
 * Publishes: InstitutionChanged.
 * Listens: to nothing.
 */
@ApplicationModule(allowedDependencies = {"shared", "taxonomy", "audit", "mail", "change", "identity", "files", "live"})
@NullMarked
package kg.daryger.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
