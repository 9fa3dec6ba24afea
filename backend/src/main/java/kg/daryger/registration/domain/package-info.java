@NullMarked
package kg.daryger.registration.domain;

import org.jspecify.annotations.NullMarked;
