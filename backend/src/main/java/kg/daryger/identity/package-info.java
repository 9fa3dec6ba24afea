/**
 * Who somebody is.
 * Owns: persons, accounts, sign-in, roles, consents, drafts, API clients.
 * Publishes: AccountRegistered, AccountClosed, ConsentChanged.
 * Listens: to nothing.
 */
@ApplicationModule(allowedDependencies = {"shared", "taxonomy", "audit", "mail", "change", "live"})
@NullMarked
package kg.daryger.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
