/**
 * Uploaded files.
 * Owns: the storage port, content checks, page images, the scanner port.
 * Publishes: nothing.
 * Listens: to nothing.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
@NullMarked
package kg.daryger.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
