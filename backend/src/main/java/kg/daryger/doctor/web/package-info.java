@NullMarked
package kg.daryger.doctor.web;

import org.jspecify.annotations.NullMarked;
