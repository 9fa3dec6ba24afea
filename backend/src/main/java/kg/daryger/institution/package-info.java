/**
 * Hospitals and other institutions.
 * Owns: institutions, departments, rooms, equipment, heads and coordinators.
 * Publishes: HeadAppointed, CoordinatorAdded, StaffLeft.
 * Listens: to AccountClosed.
 */
@ApplicationModule(allowedDependencies = {"shared", "taxonomy", "audit", "mail", "change", "identity", "files", "live"})
@NullMarked
package kg.daryger.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
