/** Reporting, and the officers' list. */
@NullMarked
package kg.daryger.moderation.web;

import org.jspecify.annotations.NullMarked;
