@NullMarked
package kg.daryger.live.domain;

import org.jspecify.annotations.NullMarked;
