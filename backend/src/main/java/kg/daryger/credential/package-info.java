/**
 * What is verified about a doctor.
 * Owns: identity binding, credentials, evidence, checks, the verifiers' queue.
 * Publishes: IdentityBound, CredentialSubmitted, CredentialDecided, CredentialExpiring.
 * Listens: to nothing.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "taxonomy", "audit", "mail", "change", "identity", "files", "live", "doctor"})
@NullMarked
package kg.daryger.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
