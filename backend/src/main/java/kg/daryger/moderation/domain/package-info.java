/** Reports of patient data and what becomes of them. */
@NullMarked
package kg.daryger.moderation.domain;

import org.jspecify.annotations.NullMarked;
