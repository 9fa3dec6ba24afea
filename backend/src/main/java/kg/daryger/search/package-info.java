/**
 * Finding people and things.
 * Owns: documents, analysis, query model, the engine.
 * Publishes: nothing.
 * Listens: to the change feed.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "taxonomy",
            "taxonomy::text",
            "audit",
            "mail",
            "change",
            "identity",
            "files",
            "live",
            "doctor",
            "institution",
            "agenda",
            "need",
            "offer",
            "credential",
            "matching"
        })
@NullMarked
package kg.daryger.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
