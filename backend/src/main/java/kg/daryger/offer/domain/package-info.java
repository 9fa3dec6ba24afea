@NullMarked
package kg.daryger.offer.domain;

import org.jspecify.annotations.NullMarked;
