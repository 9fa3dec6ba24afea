@NullMarked
package kg.daryger.loading.domain;

import org.jspecify.annotations.NullMarked;
