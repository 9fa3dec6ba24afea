@NullMarked
package kg.daryger.calendar.web;

import org.jspecify.annotations.NullMarked;
