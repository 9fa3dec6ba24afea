@NullMarked
package kg.daryger.agenda.web;

import org.jspecify.annotations.NullMarked;
