@NullMarked
package kg.daryger.search.domain;

import org.jspecify.annotations.NullMarked;
