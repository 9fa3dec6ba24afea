/**
 * Many doctors from a file, for benchmarks and trials, never in production.
 * Owns: which files were loaded and how far.
 * Publishes: nothing: who is loaded goes through no process.
 * Listens: to nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "taxonomy",
            "audit",
            "change",
            "identity",
            "files",
            "live",
            "doctor",
            "credential"
        })
@NullMarked
package kg.daryger.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
