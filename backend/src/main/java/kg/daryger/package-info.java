@NullMarked
package kg.daryger;

import org.jspecify.annotations.NullMarked;
