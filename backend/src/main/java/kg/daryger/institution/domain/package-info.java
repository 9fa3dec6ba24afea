@NullMarked
package kg.daryger.institution.domain;

import org.jspecify.annotations.NullMarked;
