@NullMarked
package kg.daryger.calendar.domain;

import org.jspecify.annotations.NullMarked;
