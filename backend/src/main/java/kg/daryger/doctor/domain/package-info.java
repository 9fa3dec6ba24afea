@NullMarked
package kg.daryger.doctor.domain;

import org.jspecify.annotations.NullMarked;
