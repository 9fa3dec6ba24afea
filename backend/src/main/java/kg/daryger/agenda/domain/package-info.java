@NullMarked
package kg.daryger.agenda.domain;

import org.jspecify.annotations.NullMarked;
