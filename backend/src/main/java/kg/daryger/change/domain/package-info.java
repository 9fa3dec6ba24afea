@NullMarked
package kg.daryger.change.domain;

import org.jspecify.annotations.NullMarked;
