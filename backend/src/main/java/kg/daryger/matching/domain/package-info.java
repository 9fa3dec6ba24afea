@NullMarked
package kg.daryger.matching.domain;

import org.jspecify.annotations.NullMarked;
