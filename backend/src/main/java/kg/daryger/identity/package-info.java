/**
 * Who somebody is.
 * Owns: persons, accounts, sign-in, roles, consents, drafts, API clients.
 * Publishes: AccountRegistered, AccountClosed.
 * Listens: to nothing.
 */
@ApplicationModule(allowedDependencies = {"shared", "taxonomy", "audit", "mail", "change"})
@NullMarked
package kg.daryger.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
