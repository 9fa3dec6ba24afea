/**
 * Who fits a need, and the invitation that follows.
 * Owns: gates, scores, the candidate table, proposals, threads.
 * Publishes: ProposalSent, ProposalAccepted, ProposalDeclined, ProposalWithdrawn, ProposalAwaitsHead, ProposalReturned.
 * Listens: to EventHeld, EventCancelled, NeedPublished, NeedClosed; to the change feed.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "taxonomy",
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
            "credential"
        })
@NullMarked
package kg.daryger.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
