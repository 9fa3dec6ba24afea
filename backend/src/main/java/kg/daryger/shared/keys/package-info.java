/** Secrets at rest: the installation's master keys and what is sealed with them. */
@NullMarked
package kg.daryger.shared.keys;

import org.jspecify.annotations.NullMarked;
