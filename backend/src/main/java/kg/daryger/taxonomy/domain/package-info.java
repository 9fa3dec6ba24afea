@NullMarked
package kg.daryger.taxonomy.domain;

import org.jspecify.annotations.NullMarked;
