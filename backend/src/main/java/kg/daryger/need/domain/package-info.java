@NullMarked
package kg.daryger.need.domain;

import org.jspecify.annotations.NullMarked;
